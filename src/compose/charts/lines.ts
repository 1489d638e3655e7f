/** A word with what may end a line after it: a space, some marks; where words are written without spaces, every letter. */
const PIECE = /[^ ,&?/;\]\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*.?/gsu;

/**
 * Divides a name into lines that are no wider than its room, and a word that is wider between letters.
 * @param widthOf Width of a text in points.
 * @returns The lines, a line feed between them.
 */
export function dividedName(name: string, room: number, widthOf: (text: string) => number): string {
  const fits = (text: string): boolean => widthOf(text.trimEnd()) <= room;
  const lines: string[] = [];
  let line = '';
  for (const [piece] of name.matchAll(PIECE)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = '';
    for (const letter of piece) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines.join('\n');
}
