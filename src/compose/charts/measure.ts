import { create, type Font } from 'fontkit';

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
export function textMeasure(bytesOf: (face: string) => Uint8Array | undefined): MeasureText {
  return (text, size, faces) => {
    const fontOf = (face: string | undefined): Font | undefined => {
      const bytes = face === undefined ? undefined : bytesOf(face);
      return bytes && open(bytes);
    };
    /** The first face stands in where none has a character. */
    const fontFor = (character: string): Font | undefined => {
      const code = character.codePointAt(0) ?? 0;
      const face = faces.find((name) => fontOf(name)?.hasGlyphForCodePoint(code));
      return fontOf(face ?? faces[0]);
    };
    let ems = 0;
    for (const { text: part, font } of stretches(text.replace(SHOWS_NOTHING, ''), fontFor))
      ems += font ? font.layout(part).advanceWidth / font.unitsPerEm : [...part].length * 0.5;
    return ems * size;
  };
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
