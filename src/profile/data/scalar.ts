import type { Scalar } from 'yaml';

/** Escapes of YAML's double quotes that stand for white space: they are skipped when a text is matched with its source. */
const BLANK_ESCAPES = 'tnr vf_LP\t\n';

/** The length of an escape in the source and how many UTF-16 units other than white space it stands for. */
function escapeAt(source: string, index: number): { readonly length: number; readonly units: number } {
  const letter = source[index + 1] ?? '';
  const digits = { x: 2, u: 4, U: 8 }[letter];
  if (digits !== undefined) {
    const code = Number.parseInt(source.slice(index + 2, index + 2 + digits), 16);
    const text = code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    return { length: 2 + digits, units: /^\s$/.test(text) ? 0 : text.length };
  }
  if (letter === '\r') return { length: 3, units: 0 };
  return { length: 2, units: BLANK_ESCAPES.includes(letter) ? 0 : 1 };
}

/** Where the content of a scalar begins in the source: after the quote, or on the line after `|` or `>`. */
function contentStart(source: string, start: number, type: Scalar['type']): number {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return start + 1;
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return source.indexOf('\n', start) + 1 || start;
  return start;
}

/**
 * The offset in the source of a character of a scalar's text. YAML folds lines and drops indentation, but keeps every
 * other character in order, so that the n-th visible character of the text is the n-th of the source.
 */
export function offsetInSource(
  source: string,
  scalar: { readonly start: number; readonly end: number; readonly type: Scalar['type'] },
  text: string,
  offset: number,
): number {
  const before = text.slice(0, offset).replace(/\s+/g, '').length;
  const visible = /^\S/.test(text.slice(offset));
  // A blank stands just after the visible character before it.
  const wanted = visible ? before + 1 : before;
  let seen = 0;
  let index = contentStart(source, scalar.start, scalar.type);
  while (index < scalar.end) {
    const character = source[index] ?? '';
    let length = 1;
    let units = /\s/.test(character) ? 0 : 1;
    if (scalar.type === 'QUOTE_DOUBLE' && character === '\\') ({ length, units } = escapeAt(source, index));
    else if (scalar.type === 'QUOTE_SINGLE' && character === "'") length = 2;
    if (units > 0 && seen + units >= wanted) return visible ? index : wanted === 0 ? index : index + length;
    seen += units;
    index += length;
  }
  return scalar.start;
}
