import bidiFactory, { type Bidi } from 'bidi-js';
import type { InlineElement, Run } from '../document.js';

/** The direction in which a line is read, or a part of it. */
export type Direction = 'ltr' | 'rtl';

/** A part of a paragraph, in the order in which it is read. */
interface Part {
  readonly text: string;
  readonly run: Pick<Run, 'inside'>;
}

/** The package is CommonJS, whose types promise a `default` that Node has taken away. */
const bidi = (bidiFactory as unknown as () => Bidi)();

/** Letters and digits of scripts that are written from the right. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether a text has letters that are written from the right; figures of their scripts are written from the left. */
export const hasLettersFromRight = (text: string): boolean =>
  [...text].some((sign) => LETTER.test(sign) && hasFromRight(sign));

const LETTER = /\p{L}/u;

/** The first code of these scripts; those of pairs are higher. */
const FIRST_FROM_RIGHT = 0x590;

/** Whether a text has anything of a script that is written from the right. Most texts have not, as their codes tell. */
export function hasFromRight(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) >= FIRST_FROM_RIGHT) return FROM_RIGHT.test(text);
  }
  return false;
}

const ISOLATES = { ltr: '\u2066', rtl: '\u2067', end: '\u2069' } as const;

/**
 * Divides the parts of a paragraph where its embedding level changes: an odd level is written from the right, an even one from
 * the left (Unicode Standard Annex #9). Elements that have a direction of their own are isolates.
 * @param direction That of the paragraph.
 */
export function withLevels<P extends Part>(parts: readonly P[], direction: Direction): (P & { level: number })[] {
  if (direction === 'ltr' && !parts.some(({ text }) => hasFromRight(text)))
    return parts.map((part) => ({ ...part, level: 0 }));
  if (parts.every(isAllFromRight)) return parts.map((part) => ({ ...part, level: 1 }));
  const { text, starts } = isolated(parts);
  const { levels } = bidi.getEmbeddingLevels(text, baseOf(text, direction));
  return parts.flatMap((part, index) => divided(part, levels.subarray(starts[index])));
}

/** Letters and signs of Hebrew and Arabic, and what takes the direction of the text around it: no figures, and nothing that directs. */
const ALL_FROM_RIGHT =
  /^[\u0591-\u05f4\u0606-\u061b\u061e-\u065f\u066a\u066d-\u06dc\u06de-\u06ef\u06fa-\u06ff\u0750-\u077f\ufe70-\ufefc \u00a0!"'(),./:;[\]«»“”‘’–—…%-]+$/;

/** Whether all of a part is written from the right, in a paragraph that has nothing else: no rule of the annex has to be asked. */
const isAllFromRight = ({ text, run }: Part): boolean => ALL_FROM_RIGHT.test(text) && isolatesOf(run).length === 0;

const FROM_LEFT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/u;

/** A paragraph that has letters of the other direction alone is of that direction: a title in another language ends where it ends. */
function baseOf(text: string, direction: Direction): Direction {
  if (direction === 'rtl') return FROM_LEFT.test(text) && !hasFromRight(text) ? 'ltr' : 'rtl';
  return hasFromRight(text) && !FROM_LEFT.test(text) ? 'rtl' : 'ltr';
}

/** The text of a paragraph with its isolates, and where each part begins in it. */
function isolated(parts: readonly Part[]): { text: string; starts: number[] } {
  let text = '';
  let open: readonly InlineElement[] = [];
  const starts = parts.map((part) => {
    const around = isolatesOf(part.run);
    const shared = around.findIndex((element, index) => element !== open[index]);
    const kept = Math.min(shared < 0 ? around.length : shared, open.length);
    text += ISOLATES.end.repeat(open.length - kept);
    text += around
      .slice(kept)
      .map((element) => ISOLATES[element.direction ?? 'ltr'])
      .join('');
    open = around;
    const start = text.length;
    text += part.text;
    return start;
  });
  return { text, starts };
}

/** @param levels Those of the part's text, and of what follows. */
function divided<P extends Part>(part: P, levels: Uint8Array): (P & { level: number })[] {
  const { text } = part;
  const pieces: (P & { level: number })[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && levels[at] === levels[from]) continue;
    pieces.push({ ...part, text: text.slice(from, at), level: levels[from] ?? 0 });
    from = at;
  }
  return pieces.length > 0 ? pieces : [{ ...part, level: 0 }];
}

/** The isolates that a run stands in, the outermost first. */
const isolatesOf = ({ inside }: Pick<Run, 'inside'>): readonly InlineElement[] =>
  inside?.filter(({ direction }) => direction !== undefined) ?? [];

/**
 * Level of what parts two runs of a line: the sign that ends or begins an isolate, in the text around it. Nothing where both
 * stand in the same ones.
 * @param base Direction of the paragraph.
 */
export function levelBetween(
  before: Pick<Run, 'inside'>,
  after: Pick<Run, 'inside'>,
  base: Direction,
): number | undefined {
  const [ends, begins] = [isolatesOf(before), isolatesOf(after)];
  let level = base === 'rtl' ? 1 : 0;
  let shared = 0;
  for (; shared < ends.length && ends[shared] === begins[shared]; shared += 1) {
    level = ends[shared]?.direction === 'rtl' ? (level + 1) | 1 : (level + 2) & ~1;
  }
  return shared === ends.length && shared === begins.length ? undefined : level;
}

/**
 * The order in which the pieces of a line stand from the left (rule L2 of the annex).
 * @param levels Of each piece, in the order in which they are read.
 * @param between Before each piece, the level of what parts it from the one before, if anything does.
 * @returns Indexes of `levels`.
 */
export function visualOrder(levels: readonly number[], between: readonly (number | undefined)[] = []): number[] {
  const all = levels.flatMap((level, index) => {
    const sign = between[index];
    const piece = { level, index };
    return sign === undefined ? [piece] : [{ level: sign, index: -1 }, piece];
  });
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) {
    let from = 0;
    while (from < all.length) {
      let to = from;
      while (to < all.length && (all[to]?.level ?? 0) >= level) to += 1;
      if (to - from > 1) all.splice(from, to - from, ...all.slice(from, to).reverse());
      from = Math.max(to, from + 1);
    }
  }
  return all.flatMap(({ index }) => (index < 0 ? [] : [index]));
}

/** The character that looks as this one does in a mirror, and the character itself where there is none. */
export const mirrorOf = (character: string): string => bidi.getMirroredCharacter(character) ?? character;
