/** A piece of text in a message: short, on one line, in quotation marks. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `‘${line.length > 60 ? `${line.slice(0, 57)}…` : line}’`;
}

/** A code point as people write it: `U+00AD`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
