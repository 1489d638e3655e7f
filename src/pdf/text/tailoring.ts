import { isEastAsian } from './east-asian.js';

const SOFT_HYPHEN = '\u00ad';
const SPACE = /[ \t\u200b\u2000-\u2006\u2008-\u200a\u3000]/;
const DASH = /[\u2010\u2012-\u2015-]/;
/** Between two figures it says from where to where: they are one. */
const RANGE = '–';
const WORD = /[\p{L}\p{M}\p{N}]/u;
const DIGIT = /\p{Nd}/u;
/** What belongs to the number before it, also after a space. */
const OF_NUMBER = /[%‰°٪]/;
const OPENING_QUOTE = /[«‹“‘„‚]/;
const CLOSING_QUOTE = /[»›”’]/;
/** What nothing after it belongs to. */
const OPENING = /[\s\u200b([{¿¡«‹“‘„‚（《「『【]/;
const OPENING_OR_DASH = /[\s\u200b([{¿¡«‹“‘„‚（《「『【\u2010\u2012-\u2015-]/;
const ARABIC = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;
/** What stands between the parts of a name or of a range, and begins no line (W3C, Requirements for Chinese Text Layout, 3.1). */
const BETWEEN_PARTS = /[·‧・～／]/;

/** Whether the printers of any language would end a line where UAX #14 lets it end: before the character at this index. */
export function mayBreak(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (before === SOFT_HYPHEN || after === SOFT_HYPHEN) return false;
  return SPACE.test(before) ? mayBreakAtSpace(text, at, after) : mayBreakInside(text, at, before, after);
}

/** A percent sign stays with its number, and quotation marks with what they quote, where spaces stand between them. */
function mayBreakAtSpace(text: string, at: number, after: string): boolean {
  const isQuote = CLOSING_QUOTE.test(after) && !WORD.test(text.charAt(at + 1));
  if (isQuote) return false;
  let last = at - 1;
  while (last >= 0 && SPACE.test(text.charAt(last))) last -= 1;
  const before = text.charAt(last);
  if (OF_NUMBER.test(after)) return !DIGIT.test(before);
  return !OPENING_QUOTE.test(before) || !beginsAt(text, last);
}

function mayBreakInside(text: string, at: number, before: string, after: string): boolean {
  if (ARABIC.test(before) || ARABIC.test(after)) return false;
  if (isEastAsian(after)) return !DIGIT.test(before) && !BETWEEN_PARTS.test(after);
  if (BETWEEN_PARTS.test(after)) return !isEastAsian(before);
  // A dash without a space before it ends a line, and begins none.
  if (DASH.test(after)) return isEastAsian(before);
  if (text.slice(at - 3, at) === '://') return false;
  if (before === RANGE && DIGIT.test(text.charAt(at - 2)) && DIGIT.test(after)) return false;
  if (!DASH.test(before) || !WORD.test(after)) return true;
  // A dash opens what follows it (Spanish —inciso—, a minus), or follows a single letter (e-mail, a-t-il).
  return !beginsAt(text, at - 1) && !(WORD.test(text.charAt(at - 2)) && beginsAt(text, at - 2, OPENING_OR_DASH));
}

/** Whether a character has nothing before it that it could belong to. */
const beginsAt = (text: string, index: number, before = OPENING): boolean =>
  index === 0 || before.test(text.charAt(index - 1));
