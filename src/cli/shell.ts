/** A word of a command as it can be pasted into a shell: quoted where it holds more than plain letters. */
export function shellWord(word: string): string {
  if (/^[\p{L}\p{M}\p{N}_./=:@%+,-]+$/u.test(word)) return word;
  return `'${word.replaceAll("'", "'\\''")}'`;
}
