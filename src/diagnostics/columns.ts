const ZERO = /^[\p{M}\p{Cf}]$/u;
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]$/u;

/** Columns that a character takes on a terminal: none for a mark that joins the one before, two for those of East Asia. */
export function columnsOf(character: string): number {
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Columns that a text of one line takes on a terminal. */
export function textColumns(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOf(character);
  return columns;
}

/** The beginning of a text that takes no more than so many columns, with an ellipsis where something is cut. */
export function cutToColumns(text: string, most: number): string {
  if (textColumns(text) <= most) return text;
  if (most < 1) return '';
  let shown = '';
  let columns = 1;
  for (const character of text) {
    columns += columnsOf(character);
    if (columns > most) break;
    shown += character;
  }
  return `${shown.trimEnd()}…`;
}
