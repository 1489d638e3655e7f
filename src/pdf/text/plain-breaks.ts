import { mayBreak } from './tailoring.js';

/** Classes of UAX #14, table 1, that the characters of plain texts have. */
const CLASSES = 'AL NU OP CL CP QU GL EX SY IS PR PO IN HY BA BB B2 WJ'.split(' ');

/**
 * Where a line may end between two classes (the pair table of UAX #14): `_` anywhere, `%` only at spaces between the two,
 * `^` nowhere. Rows are what stands before, columns what stands after, both in the order of the classes.
 */
const PAIRS = [
  '%%%^^%%^^^%%%%%__^',
  '%%%^^%%^^^%%%%%__^',
  '^^^^^^^^^^^^^^^^^^',
  '___^^%%^^^%%%%%__^',
  '%%_^^%%^^^%%%%%__^',
  '%%^^^%%^^^%%%%%%%^',
  '%%%^^%%^^^%%%%%%%^',
  '___^^%%^^^__%%%__^',
  '_%_^^%%^^^__%%%__^',
  '%%_^^%%^^^__%%%__^',
  '%%%^^%%^^^__%%%__^',
  '%%%^^%%^^^__%%%__^',
  '___^^%%^^^__%%%__^',
  '_%_^^%_^^^__%%%__^',
  '___^^%_^^^__%%%__^',
  '%%%^^%%^^^%%%%%%%^',
  '___^^%%^^^__%%%_^^',
  '%%%^^%%^^^%%%%%%%^',
];

/** Letters and signs of Latin, Greek and Cyrillic; those that are not named below are of the class AL. */
const ALPHABET = /[!-~\u00a1-\u024f\u0370-\u0482\u048a-\u052f\u1e00-\u1eff†‡•™]/;
const OF_CLASS: Readonly<Record<string, RegExp>> = {
  NU: /[0-9]/,
  OP: /[([{¡¿‚„]/,
  CL: /\}/,
  CP: /[)\]]/,
  QU: /["'«»‘’“”‹›]/,
  GL: /[\u00a0\u2007\u2011\u202f]/,
  EX: /[!?]/,
  SY: /\//,
  IS: /[,.:;\u037e]/,
  PR: /[$+\\£¤¥±€№−]/,
  PO: /[%¢°‰′″]/,
  IN: /…/,
  HY: /-/,
  BA: /[\t|\u00ad\u2000-\u2006\u2008-\u200a‐‒–]/,
  BB: /´/,
  B2: /—/,
  WJ: /\u2060/,
};

const NO_CLASS = 0xff;
const SPACE = 0x20;
const SOFT_HYPHEN = 0xad;

/** Code of the last sign that is plain. */
const LAST = 0x2212;

/** Class of each code up to the last: an index of `CLASSES`. */
const CLASS_OF = Uint8Array.from({ length: LAST + 1 }, (_, code) => {
  const character = String.fromCharCode(code);
  const named = CLASSES.findIndex((name) => OF_CLASS[name]?.test(character));
  return named >= 0 ? named : ALPHABET.test(character) ? 0 : NO_CLASS;
});

const WIDTH = CLASSES.length;
const NEVER = 0;
const AT_SPACES = 1;
const ANYWHERE = 2;
const PAIR = Uint8Array.from(PAIRS.join(''), (sign: string) => '^%_'.indexOf(sign));

/** Classes around a space at which lines of all languages may end: letters, digits and the marks after them. */
const IS_EASY_BEFORE = Uint8Array.from(CLASSES, (name) => ('AL NU CP EX IS'.includes(name) ? 1 : 0));
const IS_EASY_AFTER = Uint8Array.from(CLASSES, (name) => ('AL NU OP'.includes(name) ? 1 : 0));

/**
 * Where lines of a text of plain characters may end, as the whole algorithm with its tailoring would say, in one pass. The end
 * of the text is the last place.
 * @returns Indexes of what follows. Null where a character of the text needs the whole algorithm.
 */
export function plainBreaks(text: string): number[] | null {
  const found: number[] = [];
  const { length } = text;
  if (length === 0) return found;
  // Spaces at the beginning count as a word joiner (LB 10).
  let before = WIDTH - 1;
  let isSpaced = false;
  let code = 0;
  for (let at = 0; at < length; at += 1) {
    const last = code;
    code = text.charCodeAt(at);
    if (code === SPACE) {
      isSpaced = true;
      continue;
    }
    const after = code > LAST ? NO_CLASS : (CLASS_OF[code] as number);
    if (after === NO_CLASS) return null;
    const pair = at === 0 ? NEVER : (PAIR[before * WIDTH + after] as number);
    if (pair === ANYWHERE || (pair === AT_SPACES && isSpaced)) {
      const isEasy = last === SPACE && IS_EASY_BEFORE[before] === 1 && IS_EASY_AFTER[after] === 1;
      if (isEasy || (last !== SOFT_HYPHEN && code !== SOFT_HYPHEN && mayBreak(text, at))) found.push(at);
    }
    before = after;
    isSpaced = false;
  }
  found.push(length);
  return found;
}
