/** One sign of these scripts is as wide as two letters. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How long a text is in letters as wide as Latin ones, for what depends on the room that it takes. */
export const lettersIn = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);
