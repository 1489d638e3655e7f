import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../diagnostics/index.js';
import type { Profile } from '../profile/index.js';
import { coverageOf } from './coverage.js';
import { missingGlyph, needsGlyph } from './missing.js';

/** What a profile has beside the texts of its pages: names of files, what only machines read, what is heard and not seen. */
const NOT_PRINTED = new Set(['slug', 'folder', 'file', 'absolute', 'path', 'id', 'abstract', 'alt', 'variables']);

/** The fonts that come with the program. */
const OWN_FONTS = fileURLToPath(new URL('../../fonts/', import.meta.url));

/**
 * Finds each character of the data that no font in a folder has, without a layout: what no page could show.
 * @param fonts Folder of the fonts; default: those that come with the program.
 */
export async function checkDataGlyphs(profile: Profile, fonts: string = OWN_FONTS): Promise<Diagnostic[]> {
  const covers = await coverageOfFolder(fonts);
  const found: Diagnostic[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') {
      for (const character of new Set(value)) {
        if (needsGlyph(character) && !covers(character.codePointAt(0) ?? 0)) {
          found.push(missingGlyph(character, path.join('.'), profile));
        }
      }
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, idOf(item) ?? String(index)]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        if (!NOT_PRINTED.has(name)) visit(inner, [...path, name]);
      }
    }
  };
  visit(profile, []);
  return found;
}

/** What any font of a folder has; each folder is read once. */
const folders = new Map<string, Promise<(codePoint: number) => boolean>>();

function coverageOfFolder(folder: string): Promise<(codePoint: number) => boolean> {
  const known = folders.get(folder) ?? readCoverage(folder);
  folders.set(folder, known);
  return known;
}

async function readCoverage(folder: string): Promise<(codePoint: number) => boolean> {
  const names = (await readdir(folder)).filter((name) => /\.(ttf|otf)$/i.test(name));
  const fonts = await Promise.all(names.map((name) => readFile(join(folder, name))));
  const coverages = fonts.flatMap((bytes) => coverageOf(bytes) ?? []);
  const answers = new Map<number, boolean>();
  return (codePoint) => {
    const answer = answers.get(codePoint) ?? coverages.some((covers) => covers(codePoint));
    answers.set(codePoint, answer);
    return answer;
  };
}

function idOf(item: unknown): string | undefined {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : undefined;
}
