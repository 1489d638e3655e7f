import { readdir, readFile, stat } from 'node:fs/promises';
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
  const texts: Text[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') {
      texts.push({ path: path.join('.'), characters: [...new Set(value)].filter(needsGlyph) });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, idOf(item) ?? String(index)]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        if (!NOT_PRINTED.has(name)) visit(inner, [...path, name]);
      }
    }
  };
  visit(profile, []);
  const lacking = await withoutGlyph(new Set(texts.flatMap(({ characters }) => characters)), fonts);
  return texts.flatMap(({ path, characters }) =>
    characters.filter((character) => lacking.has(character)).map((character) => missingGlyph(character, path, profile)),
  );
}

/** A value of the data, and the characters that it shows. */
interface Text {
  readonly path: string;
  readonly characters: readonly string[];
}

/** What each file of a font has, by its path: read once, and only where the smaller ones have not all that is asked for. */
const coverages = new Map<string, Promise<ReturnType<typeof coverageOf>>>();

async function withoutGlyph(characters: ReadonlySet<string>, folder: string): Promise<ReadonlySet<string>> {
  let lacking = [...characters];
  for (const file of await fontsBySize(folder)) {
    if (lacking.length === 0) break;
    const read = coverages.get(file) ?? readFile(file).then(coverageOf);
    coverages.set(file, read);
    const covers = await read;
    lacking = lacking.filter((character) => covers?.(character.codePointAt(0) ?? 0) !== true);
  }
  return new Set(lacking);
}

async function fontsBySize(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /\.(ttf|otf)$/i.test(name)).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ file: join(folder, name), size: (await stat(join(folder, name))).size })),
  );
  return files.sort((a, b) => a.size - b.size).map(({ file }) => file);
}

function idOf(item: unknown): string | undefined {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : undefined;
}
