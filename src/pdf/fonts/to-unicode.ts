/** The most entries that a block may have (Adobe Technical Note 5014). */
const IN_ONE_BLOCK = 100;

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

/** UTF-16BE in hexadecimal digits. */
function utf16(text: string): string {
  let digits = '';
  for (let index = 0; index < text.length; index += 1) digits += hex(text.charCodeAt(index));
  return digits;
}

/**
 * The map from the codes of a subset to text (ISO 32000-1, 9.10.3), a line for each: some readers refuse ranges of lists.
 * @param texts The text of each code. Code 0 is what a font draws for characters that it lacks, and means nothing.
 */
export function toUnicodeMap(texts: readonly (readonly [code: number, text: string])[]): string {
  const lines = texts.flatMap(([code, text]) => (code === 0 || text === '' ? [] : [`<${hex(code)}> <${utf16(text)}>`]));
  const blocks = Array.from({ length: Math.ceil(lines.length / IN_ONE_BLOCK) }, (_, index) =>
    lines.slice(index * IN_ONE_BLOCK, (index + 1) * IN_ONE_BLOCK),
  );
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks.flatMap((block) => [`${block.length} beginbfchar`, ...block, 'endbfchar']),
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
