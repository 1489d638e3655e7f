import { basename, relative } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { pdfPath } from '../output/name.js';
import { listLanguages } from '../profile/folder.js';
import type { PlannedFile } from './events.js';
import { someAtOnce } from './some.js';

/** A layout, before it is loaded. */
export interface LayoutPlace {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
}

export interface PlanRequest {
  /** Folders of the profiles, absolute. */
  readonly folders: readonly string[];
  readonly layouts: readonly LayoutPlace[];
  /** Folder that files go to, absolute. */
  readonly out: string;
  /** Only these languages; default: all that a profile has. */
  readonly languages?: readonly string[] | undefined;
}

/** The files of one profile. */
export interface PlannedProfile {
  readonly profile: string;
  /** Absolute. */
  readonly folder: string;
  /** By language, then in the order of the layouts. Empty where the folder has no texts, which is a mistake of its own. */
  readonly files: readonly PlannedFile[];
}

/** Folders that are listed at once. */
const AT_ONCE = 32;

/** What is to be made from some profiles, as the names in their folders tell; nothing is read. */
export function planFiles(request: PlanRequest): Promise<PlannedProfile[]> {
  return someAtOnce(request.folders, AT_ONCE, (folder) => planProfile(folder, request));
}

async function planProfile(folder: string, { layouts, out, languages }: PlanRequest): Promise<PlannedProfile> {
  const profile = basename(folder);
  const there = await listLanguages(folder);
  const wanted = languages === undefined ? there : there.filter((language) => languages.includes(language));
  const files = wanted.flatMap((language) =>
    layouts.map(({ name: layout }): PlannedFile => {
      const file = pdfPath(out, { slug: profile, language, layout });
      return { profile, folder, language, layout, file };
    }),
  );
  return { profile, folder, files };
}

/**
 * Files that would be one on a disk which takes no notice of capitals (those of Windows and macOS), or of how accents are
 * written: whichever is written last would replace the others.
 * @returns An error for each file but the first of its name.
 */
export function twinFiles(planned: readonly PlannedProfile[], out: string): Diagnostic[] {
  const known = new Map<string, PlannedFile>();
  const found: Diagnostic[] = [];
  for (const file of planned.flatMap(({ files }) => files)) {
    const key = file.file.normalize('NFC').toUpperCase().toLowerCase();
    const twin = known.get(key);
    if (twin === undefined) known.set(key, file);
    else found.push(twinDiagnostic(twin, file, out));
  }
  return found;
}

function twinDiagnostic(one: PlannedFile, other: PlannedFile, out: string): Diagnostic {
  const same = one.file === other.file ? 'the same file' : 'files whose names differ in capitals or accents alone';
  const from = (file: PlannedFile): string => `${file.folder} (${file.language}, layout ${file.layout})`;
  return {
    code: 'batch/twin',
    severity: 'error',
    file: other.folder,
    message: `${from(one)} and ${from(other)} would be written to ${same}: ${relative(out, other.file)}.`,
    hint: 'Rename one of the folders, or build them one by one, each with an --out of its own. Nothing was written.',
  };
}
