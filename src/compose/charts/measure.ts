import { create, type Font } from 'fontkit';
import type { FaceSource } from '../../pdf/document.js';

/** Width of a text in points, at a size in points, in the first of these faces that has each character. */
export type MeasureText = (text: string, size: number, faces: readonly string[]) => number;

const opened = new WeakMap<Uint8Array, Font>();

function open(bytes: Uint8Array): Font {
  const known = opened.get(bytes);
  if (known) return known;
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  opened.set(bytes, font);
  return font;
}

/** A font shapes one script at a time: letters that join, and all others. */
const JOINED = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/u;
/** What divides or directs text. */
const SHOWS_NOTHING = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Measures text with the faces that it will be set in. Where none is known, a character counts half an em. */
export function textMeasure(faceOf: (name: string) => FaceSource | undefined): MeasureText {
  return (text, size, faces) => {
    const known = faces.flatMap((name) => faceOf(name) ?? []);
    /** The first face stands in where none has a character. */
    const fontFor = (character: string): Font | undefined => {
      const face = known.find((one) => has(one, character.codePointAt(0) ?? 0)) ?? known[0];
      return face && open(face.bytes());
    };
    let ems = 0;
    for (const { text: part, font } of stretches(text.replace(SHOWS_NOTHING, ''), fontFor))
      ems += font ? font.layout(part).advanceWidth / font.unitsPerEm : [...part].length * 0.5;
    return ems * size;
  };
}

function has(face: FaceSource, code: number): boolean {
  const isMeant = face.range?.some(([first, last]) => code >= first && code <= last) ?? true;
  return isMeant && open(face.bytes()).hasGlyphForCodePoint(code);
}

interface Stretch {
  text: string;
  readonly font: Font | undefined;
  readonly isJoined: boolean;
}

function stretches(text: string, fontFor: (character: string) => Font | undefined): Stretch[] {
  const found: Stretch[] = [];
  for (const character of text) {
    const last = found.at(-1);
    // A sign over a letter belongs to its letter.
    const belongs = last !== undefined && /\p{M}/u.test(character);
    const font = belongs ? last.font : fontFor(character);
    const isJoined = belongs ? last.isJoined : JOINED.test(character);
    if (last && last.font === font && last.isJoined === isJoined) last.text += character;
    else found.push({ text: character, font, isJoined });
  }
  return found;
}
