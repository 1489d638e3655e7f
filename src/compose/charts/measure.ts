import { Kept } from '../../kept.js';
import type { Typeface } from '../../pdf/fonts/typeface.js';
import { typefaceOf } from '../../pdf/fonts/typefaces.js';
import { type ChartFace, faceKey } from './face-key.js';

/** Width of a text in points, at a size in points, in the first of these faces that has each character. */
export type MeasureText = (text: string, size: number, faces: readonly string[]) => number;

/** A font shapes one script at a time: letters that join, and all others. */
const JOINED = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/u;
/** What divides or directs text. */
const SHOWS_NOTHING = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Texts that a process keeps with their widths: charts ask for the same numbers and names many times. */
const WIDTHS_KEPT = 10_000;

interface Width {
  readonly ems: number;
  /** Which of the faces were asked for a character, and so have been read. */
  readonly asked: readonly number[];
}

/** Widths by the faces and the text. */
const widths = new Kept<string, Width>(WIDTHS_KEPT);

/** Measures texts with the faces that they will be set in. Where none is known, a character counts half an em. */
export function textMeasure(faceOf: (name: string) => ChartFace | undefined): MeasureText {
  return (text, size, faces) => {
    const known = faces.flatMap((name) => faceOf(name) ?? []);
    const { ems, asked } = widths.of(`${known.map(faceKey).join()} ${text}`, () => widthOf(text, known));
    // A document reads the same files whether or not the width is known.
    for (const index of asked) known[index]?.bytes();
    return ems * size;
  };
}

function widthOf(text: string, known: readonly ChartFace[]): Width {
  const asked = new Set<number>();
  const read = (face: ChartFace): Typeface => {
    asked.add(known.indexOf(face));
    return typefaceOf(face.bytes());
  };
  const isFor = ({ range }: ChartFace, code: number): boolean =>
    range?.some(([first, last]) => code >= first && code <= last) ?? true;
  /** The first face stands in where none has a character. */
  const fontFor = (character: string): Typeface | undefined => {
    const code = character.codePointAt(0) ?? 0;
    const face = known.find((one) => isFor(one, code) && read(one).glyphOf(code) > 0) ?? known[0];
    return face && read(face);
  };
  let ems = 0;
  for (const { text: part, font } of stretches(text.replace(SHOWS_NOTHING, ''), fontFor))
    ems += font ? font.widthOf(part) / font.unitsPerEm : [...part].length * 0.5;
  return { ems, asked: [...asked] };
}

interface Stretch {
  text: string;
  readonly font: Typeface | undefined;
  readonly isJoined: boolean;
}

function stretches(text: string, fontFor: (character: string) => Typeface | undefined): Stretch[] {
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
