// The characters that simplified Chinese is written with, for the faces that cannot have all of them.
import { readFile } from 'node:fs/promises';

/** 〇, the nought of years, which neither list has. */
const ZERO = 0x3007;

/**
 * Code points of GB 2312 (6,763 characters, signs, kana), as the decoder of its successor GB 18030 gives them, and those
 * that the Table of General Standard Chinese Characters of 2013 has beyond it: together what a newspaper prints, and the
 * rarer characters of names of persons and places.
 */
export async function simplifiedChinese() {
  const file = new URL('standard-characters.txt', import.meta.url);
  const added = (await readFile(file, 'utf8')).replaceAll('\n', '');
  return new Set([ZERO, ...ascii(), ...gb2312(), ...[...added].map((character) => character.codePointAt(0))]);
}

function* ascii() {
  for (let codePoint = 0x20; codePoint < 0x7f; codePoint += 1) yield codePoint;
}

/** Rows 1 to 87 of 94 characters, the bytes of each counted from A1. */
function* gb2312() {
  const decoder = new TextDecoder('gb18030');
  for (let row = 0xa1; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const codePoint = decoder.decode(new Uint8Array([row, cell])).codePointAt(0);
      if (codePoint !== undefined && !isUnassigned(codePoint)) yield codePoint;
    }
  }
}

/** The decoder gives an empty place of the table as a private character, or as the sign that it cannot be read. */
const isUnassigned = (codePoint) => codePoint === 0xfffd || (codePoint >= 0xe000 && codePoint <= 0xf8ff);
