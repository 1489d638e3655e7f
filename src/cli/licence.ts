import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The licence of a font. */
export interface Licence {
  readonly name: string;
  /** Absolute path of its text. */
  readonly file: string;
}

/** A file of a licence is called after it, or after the word: `OFL.txt`, `OFL-Montserrat.txt`, `LICENSE`. */
const LICENCE_FILE = /^(ofl|licen[cs]e)\b.*$/i;

/**
 * The licence that stands beside a font's file: the one that names the family, or else the one that names none.
 * Nothing where there is no such file.
 */
export async function licenceOf(face: {
  readonly family: string;
  readonly file: string;
}): Promise<Licence | undefined> {
  const folder = dirname(face.file);
  const names = (await readdir(folder)).filter((name) => LICENCE_FILE.test(name)).sort();
  const family = bare(face.family);
  const found = names.find((name) => bare(name).includes(family)) ?? names.find((name) => !name.includes('-'));
  if (found === undefined) return undefined;
  const file = join(folder, found);
  const text = await readFile(file, 'utf8');
  return { name: nameOf(text), file };
}

function nameOf(text: string): string {
  if (/SIL OPEN FONT LICENSE/i.test(text)) return 'SIL Open Font License 1.1';
  if (/Apache License/i.test(text)) return 'Apache License 2.0';
  return (
    text
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? 'unnamed licence'
  );
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
