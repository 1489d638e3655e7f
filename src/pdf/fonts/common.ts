import type { Typeface } from './typeface.js';

/**
 * Characters that go into a file together once it shows half of them: files of plain texts then carry the same program, which
 * is made and compressed once. Latin, the accents of western Europe, Russian.
 */
const COMMON = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?()/&%-–—‘’“”…•',
  'àâäáãåæçéèêëíîïñóôöõøœúùûüßÀÂÄÁÅÇÉÈÊËÍÎÑÓÔÖØŒÚÜ«»¡¿',
  'абвгдежзийклмнопрстуфхцчшщъыьэюяёАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ«»№',
];

const commonGlyphs = new WeakMap<Typeface, readonly (readonly number[])[]>();

function commonOf(face: Typeface): readonly (readonly number[])[] {
  let common = commonGlyphs.get(face);
  if (!common) {
    common = COMMON.map((characters) => {
      const glyphs = Array.from(characters, (character) => face.glyphOf(character.codePointAt(0) ?? 0));
      return [...new Set(glyphs)].filter((glyph) => glyph > 0);
    });
    commonGlyphs.set(face, common);
  }
  return common;
}

/** @returns The glyphs with those that go with them, in order. */
export function withCommon(glyphs: readonly number[], face: Typeface): readonly number[] {
  const wanted = new Set(glyphs);
  const added = commonOf(face).filter(
    (common) => common.filter((glyph) => wanted.has(glyph)).length * 2 >= common.length,
  );
  for (const glyph of added.flat()) wanted.add(glyph);
  return [...wanted].sort((a, b) => a - b);
}
