import { type Diagnostic, hasErrors, type Outcome, type Severity } from '../../diagnostics/diagnostic.js';
import type { KeptFile, Manifest, Share } from '../manifest/types.js';

/** The manifest of one part of a run, and the file that it was read from. */
export interface Part {
  readonly manifest: Manifest;
  readonly file: string;
}

/** A file of the whole run, and the part that made it. */
export interface Joined {
  readonly kept: KeptFile;
  readonly part: Part;
}

/** Files that are named in one message. */
const NAMED = 5;

export interface JoinOptions {
  /** Joins what is there: that a part or a file is missing is a warning. */
  readonly partial?: boolean | undefined;
}

/**
 * Joins the parts of a run. All have to be of one run: the same program, and one plan that was divided into as many; each part
 * has to be there once, with each of its files.
 * @returns The files of the run in the order of their paths; none with an error.
 */
export function joinParts(parts: readonly Part[], { partial = false }: JoinOptions = {}): Outcome<readonly Joined[]> {
  const absence: Severity = partial ? 'warning' : 'error';
  const shared: { part: Part; share: Share }[] = [];
  const found: Diagnostic[] = [];
  for (const part of parts) {
    const { share } = part.manifest;
    if (share !== undefined) shared.push({ part, share });
    else found.push(mistake(part.file, 'It is the manifest of a whole run, and not of a part.', 'Join parts alone.'));
  }
  const [first] = shared;
  if (first === undefined) return { diagnostics: found };
  const byIndex = new Map<number, Part>();
  for (const { part, share } of shared) {
    found.push(...differences(part, share, first));
    const twin = byIndex.get(share.index);
    if (twin === undefined) byIndex.set(share.index, part);
    else {
      const message = `Part ${share.index} of ${share.of} is there twice, also as ${twin.file}.`;
      found.push(mistake(part.file, message, 'Leave one of the two out.'));
    }
  }
  const { of } = first.share;
  for (let index = 1; index <= of; index += 1) {
    if (byIndex.has(index)) continue;
    const message = `Part ${index} of ${of} is missing.`;
    const hint = `Build it with --shard ${index}/${of}, and join again.`;
    found.push({ ...mistake(first.part.file, message, hint), severity: absence });
  }
  const joined = shared.flatMap(({ part, share }) => {
    const { files, diagnostics } = filesOf(part, share);
    found.push(...diagnostics.map((diagnostic) => ({ ...diagnostic, severity: absence })));
    return files;
  });
  if (hasErrors(found)) return { diagnostics: found };
  return { value: joined.sort((a, b) => (a.kept.file < b.kept.file ? -1 : 1)), diagnostics: found };
}

/** What makes a part one of another run than the first. */
function differences(part: Part, share: Share, first: { part: Part; share: Share }): Diagnostic[] {
  if (part === first.part) return [];
  const { version, sha256 } = part.manifest.program;
  const other = first.part.manifest.program;
  if (share.of !== first.share.of) {
    const message = `It is one of ${share.of} parts, and ${first.part.file} one of ${first.share.of}.`;
    return [mistake(part.file, message, 'Join the parts of one run.')];
  }
  if (share.plan !== first.share.plan) {
    const message = `It is a part of another plan than ${first.part.file}: other profiles, languages or layouts.`;
    return [mistake(part.file, message, 'Build all parts from the same profiles with the same options.')];
  }
  if (sha256 !== other.sha256) {
    const message = `mgp ${version} made it, and another program (mgp ${other.version}) made ${first.part.file}.`;
    return [mistake(part.file, message, 'Build all parts with the same program.')];
  }
  return [];
}

/** The files of a part. What the folder held before, and the part had nothing to do with, is none of them. */
function filesOf(part: Part, share: Share): { files: Joined[]; diagnostics: Diagnostic[] } {
  const kept = new Map(part.manifest.files.map((file) => [file.file, file]));
  const missing = share.files.filter((file) => !kept.has(file));
  const files = share.files.flatMap((file): Joined[] => {
    const own = kept.get(file);
    return own === undefined ? [] : [{ kept: own, part }];
  });
  if (missing.length === 0) return { files, diagnostics: [] };
  const named = missing.slice(0, NAMED).join(', ');
  const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
  const message = `Part ${share.index} has not made ${missing.length === 1 ? 'a file' : `${missing.length} files`} of its own: ${named}${more}.`;
  const hint = `Look at what its run said, and build it again with --shard ${share.index}/${share.of}; or join what is there with --partial.`;
  return { files, diagnostics: [mistake(part.file, message, hint)] };
}

const mistake = (file: string, message: string, hint: string): Diagnostic => ({
  code: 'batch/part',
  severity: 'error',
  file,
  message,
  hint,
});
