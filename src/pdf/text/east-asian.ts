/** Characters and signs of Chinese and Japanese, as they stand in a class of a regular expression. */
export const WIDE = String.raw`\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}`;
const IDEOGRAPH = String.raw`\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}`;
const OPENING = '（［｛〈《「『【〔〖';

const EAST_ASIAN = new RegExp(`[${WIDE}]`, 'u');
const QUOTE = /[“”‘’]/;

/** Whether a text has a character or a sign of Chinese or Japanese. */
export const isEastAsian = (text: string): boolean => EAST_ASIAN.test(text);

/**
 * Where a line may end beside “ ” ‘ ’ that stand without spaces: the algorithm cannot tell which of them open, but between
 * characters of East Asia their shape tells.
 */
const BESIDE_QUOTES = new RegExp(
  [
    `(?<=(?![${OPENING}])[${WIDE}][”’]?)(?=[“‘])`,
    `(?<=[\\p{L}\\p{N}])(?=[“‘][${IDEOGRAPH}${OPENING}])`,
    `(?<=[”’])(?=[${IDEOGRAPH}${OPENING}])`,
    `(?<=[${WIDE}][”’])(?=[\\p{L}\\p{N}])`,
  ].join('|'),
  'gu',
);

/** Places beside quotation marks where a line of an East Asian text may end, as indexes of what follows. */
export function quoteBreaks(text: string): readonly number[] {
  if (!QUOTE.test(text) || !isEastAsian(text)) return [];
  return Array.from(text.matchAll(BESIDE_QUOTES), ({ index }) => index);
}

/** A single character, with the signs around it. */
const LONE = new RegExp(`^[^\\p{L}\\p{N}]*[${IDEOGRAPH}][^\\p{L}\\p{N}]*$`, 'u');

/** Takes away the last place of each paragraph where a single character would be left for its last line. */
export function withoutLoneLast<O extends { readonly at: number; readonly forced: boolean }>(
  text: string,
  places: readonly O[],
): O[] {
  if (!isEastAsian(text)) return [...places];
  return places.filter(({ at, forced }, index) => {
    const next = places[index + 1];
    if (forced || !next || (!next.forced && next.at < text.length)) return true;
    return !(isEastAsian(text.slice(at - 1, at)) && LONE.test(text.slice(at, next.at)));
  });
}
