import { Mistake } from '../mistake.js';

/** Code points from the first to the last, both included. */
export type CodePointRange = readonly [first: number, last: number];

/** The syntax, for the reference page. */
export const UNICODE_RANGE = 'U+<hex>[-<hex>], …';

const HINT = 'Write code points as U+0600-06FF, U+2026 or U+4??, with commas between them.';
const LAST = 0x10ffff;
const COMMENT = /\/\*.*?\*\//gs;

/** `U+26`, `U+4??`, `U+0-7F`: one to six hexadecimal digits, or question marks for the last of them. */
const ONE = /^u\+(?:(?<from>[\da-f]{1,6})-(?<to>[\da-f]{1,6})|(?<digits>[\da-f]{0,6})(?<open>\?{0,6}))$/iu;

/**
 * The value of `unicode-range` (CSS Fonts Level 4, section 4.5), from its text: in tokens `U+4E00` would be a number.
 * @returns The ranges in order, those that touch joined.
 * @throws Mistake where it is no list of ranges.
 */
export function unicodeRange(text: string): readonly CodePointRange[] {
  return joined(text.replace(COMMENT, '').split(',').map(rangeOf));
}

function rangeOf(part: string): CodePointRange {
  const written = part.trim();
  const { from, to, digits = '', open = '' } = ONE.exec(written)?.groups ?? {};
  const length = digits.length + open.length;
  const first = Number.parseInt(from ?? digits + open.replaceAll('?', '0'), 16);
  const last = Number.parseInt(to ?? digits + open.replaceAll('?', 'F'), 16);
  if (Number.isNaN(first) || length > 6) throw new Mistake(`\`${written}\` is no range of characters.`, HINT);
  if (last > LAST) throw new Mistake(`\`${written}\` goes beyond the last character of Unicode, U+10FFFF.`, HINT);
  if (last < first) throw new Mistake(`\`${written}\` ends before it begins.`, HINT);
  return [first, last];
}

function joined(ranges: readonly CodePointRange[]): CodePointRange[] {
  const result: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = result.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else result.push([first, last]);
  }
  return result;
}
