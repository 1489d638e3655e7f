/** What divides or directs text, and shows nothing. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const SOFT_HYPHEN = 0xad;
const ARABIC_MARK = 0x61c;
const FIRST = 0x200b;
const LAST = 0x2069;
const NO_BREAK = 0xfeff;

/** A text as it shows. Most words have nothing unseen in them, which their codes tell at once. */
export function shownOf(text: string): string {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === SOFT_HYPHEN || (code >= ARABIC_MARK && mayBeUnseen(code))) return text.replace(UNSEEN, '');
  }
  return text;
}

const mayBeUnseen = (code: number): boolean =>
  code === ARABIC_MARK || (code >= FIRST && code <= LAST) || code === NO_BREAK;
