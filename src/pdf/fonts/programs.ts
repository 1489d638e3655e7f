import { deflateSync } from 'node:zlib';
import { Kept } from '../../kept.js';
import { subset } from './truetype/subset.js';
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

/** A font program with a part of the glyphs of a face. */
export interface Program {
  /** Deflated. */
  readonly bytes: Buffer;
  /** Before it was deflated. */
  readonly length: number;
  /** The number of a glyph in it. */
  numberOf(glyph: number): number;
}

const MOST_BYTES = 1024 * 1024;

const programs = new WeakMap<Typeface, Kept<string, Program>>();

/** The program with these glyphs of a face, kept for other documents. */
export function programOf(face: Typeface, glyphs: readonly number[]): Program {
  let kept = programs.get(face);
  if (!kept) {
    kept = new Kept(MOST_BYTES, ({ bytes }) => bytes.length);
    programs.set(face, kept);
  }
  return kept.of(String.fromCharCode(...glyphs), () => {
    const { bytes, numberOf } = subset(face.tables, face.glyphs, glyphs);
    return { bytes: deflateSync(bytes), length: bytes.length, numberOf };
  });
}
