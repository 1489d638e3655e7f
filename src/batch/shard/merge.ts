import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Diagnostic, hasErrors, type Outcome } from '../../diagnostics/diagnostic.js';
import { writeWhole } from '../../output/write.js';
import { sha256 } from '../../sha256.js';
import { readManifest } from '../manifest/read.js';
import type { Manifest } from '../manifest/types.js';
import { writeManifest } from '../manifest/write.js';
import { temporaryFile } from '../store/temporary.js';
import { type Joined, type JoinOptions, joinParts, type Part } from './join.js';

/** What joining came to. */
export interface Merged {
  readonly parts: number;
  readonly files: number;
  /** Files that were copied: from folders other than that of the whole. */
  readonly copied: number;
}

/** The name of a part's manifest. */
const OF_PART = /^manifest-\d+-of-\d+\.json$/;

/**
 * Joins the parts of a run that several machines made: holds them against each other, and each file against what its manifest
 * says of it, brings the files into one folder and writes the manifest of the whole.
 * @param places Folders that parts were made in, or their manifests; absolute.
 * @param out Folder of the whole, absolute.
 * @returns No value, and no new manifest, where anything is missing, twice, or not as it was made.
 */
export async function mergeParts(
  places: readonly string[],
  out: string,
  options: JoinOptions = {},
): Promise<Outcome<Merged>> {
  const read = await readParts(places);
  if (hasErrors(read.diagnostics)) return { diagnostics: read.diagnostics };
  const { value: joined, diagnostics } = joinParts(read.parts, options);
  if (joined === undefined) return { diagnostics };
  const found: Diagnostic[] = [...diagnostics];
  let copied = 0;
  for (const file of joined) {
    const { bytes, diagnostics: wrong } = await fileOf(file);
    found.push(...wrong);
    const target = join(out, file.kept.file);
    if (bytes === undefined || target === placeOf(file)) continue;
    const written = await writeWhole(target, bytes, () => temporaryFile(out));
    found.push(...written);
    if (!hasErrors(written)) copied += 1;
  }
  const [first] = read.parts;
  if (hasErrors(found) || first === undefined) return { diagnostics: found };
  const { share, ...whole } = first.manifest;
  const manifest: Manifest = { ...whole, files: joined.map(({ kept }) => kept) };
  const written = await writeManifest(out, manifest);
  if (hasErrors(written)) return { diagnostics: [...found, ...written] };
  return { value: { parts: read.parts.length, files: joined.length, copied }, diagnostics: found };
}

async function readParts(places: readonly string[]): Promise<{ parts: Part[]; diagnostics: Diagnostic[] }> {
  const parts: Part[] = [];
  const diagnostics: Diagnostic[] = [];
  const files = new Set<string>();
  for (const place of places) {
    const found = await manifestsAt(place);
    if (found.length === 0) diagnostics.push(nothingAt(place));
    for (const file of found) files.add(resolve(file));
  }
  for (const file of files) {
    const { value, diagnostics: wrong } = await readManifest(file);
    diagnostics.push(...wrong);
    if (value !== undefined) parts.push({ manifest: value, file });
    else if (wrong.length === 0) diagnostics.push(nothingAt(file));
  }
  return { parts, diagnostics };
}

/** A manifest by its path, or those of parts in a folder. */
async function manifestsAt(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => undefined);
  if (found === undefined) return [];
  if (!found.isDirectory()) return [place];
  const names = await readdir(place).catch(() => []);
  return names
    .filter((name) => OF_PART.test(name))
    .sort()
    .map((name) => join(place, name));
}

const nothingAt = (place: string): Diagnostic => ({
  code: 'batch/part',
  severity: 'error',
  file: place,
  message: 'No part of a run is here: parts leave a file such as manifest-2-of-8.json in their folder.',
  hint: 'Name the folders that `mgp build --shard` wrote into, or those files.',
});

const placeOf = ({ kept, part }: Joined): string => join(dirname(part.file), kept.file);

/** The bytes of a file, where they are those that were made. */
async function fileOf(file: Joined): Promise<{ bytes?: Uint8Array; diagnostics: readonly Diagnostic[] }> {
  const place = placeOf(file);
  const wrong = (what: string): { diagnostics: readonly Diagnostic[] } => ({
    diagnostics: [
      {
        code: 'batch/part',
        severity: 'error',
        file: place,
        message: `The file ${what}, so that the whole would not be what was made.`,
        hint: 'Bring the files of each part together with its manifest, or build the part again.',
      },
    ],
  });
  const bytes = await readFile(place).catch(() => undefined);
  if (bytes === undefined) return wrong('is not there');
  return sha256(bytes) === file.kept.sha256 ? { bytes, diagnostics: [] } : wrong('is not the one that was made');
}
