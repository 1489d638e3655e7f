import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { languageMistake } from './standards/language.js';

/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
const LONGEST = 80;

/** What is wrong with the name of a profile's folder, as the end of a sentence, or nothing. */
export function slugProblem(slug: string): string | undefined {
  if (slug.length > LONGEST) return `it has ${slug.length} characters, and ${LONGEST} is the most.`;
  if (!/^[a-z0-9-]+$/.test(slug)) return 'only the letters a to z, digits and hyphens are allowed.';
  if (RESERVED.test(slug)) return 'Windows keeps this name for a device.';
  return undefined;
}

/** A file that may be the facts or texts of a profile. */
export interface Candidate {
  readonly file: string;
  /** The name without its ending: `profile`, `en`. */
  readonly stem: string;
  readonly format: 'yaml' | 'json';
}

/** Endings of files of data; of two files for one thing the first counts. */
const ENDINGS = ['yaml', 'yml', 'json'];

/** The files of data in a folder, by name and ending. */
export function candidates(names: readonly string[]): Candidate[] {
  const found = names.flatMap((file) => {
    const [, stem, ending = ''] = /^([^.].*)\.([a-z]+)$/.exec(file) ?? [];
    const rank = ENDINGS.indexOf(ending);
    return stem === undefined || rank < 0 ? [] : [{ file, stem, rank }];
  });
  found.sort((a, b) => (a.stem === b.stem ? a.rank - b.rank : a.stem < b.stem ? -1 : 1));
  return found.map(({ file, stem }) => ({ file, stem, format: file.endsWith('.json') ? 'json' : 'yaml' }));
}

/** The name of the file of facts. */
export const FACTS = 'profile';

/** Whether a file is called as facts are. */
export function factsName(file: string): boolean {
  return candidates([file])[0]?.stem === FACTS;
}

/** The other files of a folder that would be the same thing as a file of data: of `en.yaml`, an `en.json`. */
export function twinsOf(file: string, names: readonly string[]): string[] {
  const stem = candidates([file])[0]?.stem;
  return candidates(names).flatMap((other) => (other.stem === stem && other.file !== file ? [other.file] : []));
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

/**
 * The folders in a root that hold profiles, sorted: every folder with a file of data in it, so that a misspelt
 * `profile.yaml` is reported rather than passed over. None when the root cannot be read.
 */
export async function listProfiles(root: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of (await namesIn(root)).sort()) {
    const folder = join(root, name);
    if (name.startsWith('.') || !(await isDirectory(folder))) continue;
    if (candidates(await namesIn(folder)).length > 0) found.push(name);
  }
  return found;
}

/** The languages that a folder has texts in, sorted. */
export async function listLanguages(folder: string): Promise<string[]> {
  const stems = candidates(await namesIn(folder)).map(({ stem }) => stem);
  return [...new Set(stems)].filter((stem) => stem !== FACTS && languageMistake(stem) === undefined);
}
