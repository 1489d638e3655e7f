import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.js';
import { readWhole } from '../files/index.js';
import { type Contents, readContents } from '../inside/index.js';
import { readWritten, type WrittenProfile } from '../profile/index.js';

/** Where the lines of a file's data are looked up. */
export interface FoundSources {
  /** Absent where nothing has them. */
  readonly written?: WrittenProfile;
  /** Positions in files of these names are positions in the PDF's own sources, and in no file on the disk. */
  readonly inside: ReadonlySet<string>;
  /** Absolute paths of files that are no longer what the PDF was made from. */
  readonly changed: readonly string[];
  /** Whether the PDF carries no sources, so that they are read from a folder as it is now. */
  readonly isCurrent: boolean;
  /** Why the PDF itself has none. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What may hold values of a profile. */
const DATA = /\.(ya?ml|json)$/i;

/**
 * The sources that a PDF was made from: those that it carries, under the names of the files in the profile's folder where
 * these are still the same. A PDF that carries none, and says whose it is, is looked up in the folder as it is now.
 * @param pdf Its path, for messages.
 * @param folderOf The folder in which a profile of this name should be found.
 */
export async function sourcesInside(
  bytes: Uint8Array,
  pdf: string,
  folderOf: (slug: string) => string,
): Promise<FoundSources> {
  const { value: contents, diagnostics } = readContents(bytes, pdf);
  if (contents === undefined) return { ...NONE, diagnostics };
  const { profile, language } = contents.record;
  const folder = folderOf(profile);
  return contents.sources.length === 0 ? sourcesIn(folder, language) : carried(contents, folder);
}

const NONE: FoundSources = { inside: new Set(), changed: [], isCurrent: false, diagnostics: [] };

async function carried({ record, sources }: Contents, folder: string): Promise<FoundSources> {
  const inside = new Set<string>();
  const changed: string[] = [];
  const names = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  for (const { name, bytes } of sources.filter((one) => DATA.test(one.name))) {
    const onDisk = join(folder, name);
    const { bytes: now } = readWhole(onDisk, 'data');
    const isSame = now !== undefined && Buffer.compare(now, bytes) === 0;
    const called = isSame ? onDisk : `${record.profile}/${name}`;
    if (!isSame) inside.add(called);
    if (!isSame && now !== undefined) changed.push(onDisk);
    names.set(name, called);
    files.set(name, bytes);
  }
  const written = readWritten(files, record.language, (name) => names.get(name) ?? name);
  return { ...NONE, ...(written === undefined ? {} : { written }), inside, changed };
}

/** The sources in a folder, as they are now. */
export async function sourcesIn(folder: string, language: string): Promise<FoundSources> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = new Map<string, Uint8Array>();
  for (const name of names.filter((one) => DATA.test(one))) {
    const { bytes } = readWhole(join(folder, name), 'data');
    if (bytes !== undefined) files.set(name.replaceAll('\\', '/'), bytes);
  }
  const written = readWritten(files, language, (name) => join(folder, name));
  return { ...NONE, ...(written === undefined ? {} : { written }), isCurrent: true };
}
