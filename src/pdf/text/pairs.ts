/** What closes each opening sign; in German “ closes what „ has opened. */
const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '«': '»',
  '‹': '›',
  '“': '”',
  '‘': '’',
  '„': '“”',
  '‚': '‘’',
  '（': '）',
  '［': '］',
  '｛': '｝',
  '《': '》',
  '〈': '〉',
  '「': '」',
  '『': '』',
  '【': '】',
  '〔': '〕',
};

/**
 * The brackets and quotation marks of a text that belong together. One that has no other is left out, and so is an apostrophe.
 * @param characters The text; letters may be left empty.
 * @returns Pairs of indexes.
 */
export function pairsOf(characters: readonly string[]): (readonly [opening: number, closing: number])[] {
  const pairs: [number, number][] = [];
  const open: { readonly at: number; readonly closing: string }[] = [];
  for (const [at, character] of characters.entries()) {
    if (character === '') continue;
    const match = open.findLastIndex(({ closing }) => closing.includes(character));
    const isApostrophe = character === '’' && characters[at - 1] === '' && characters[at + 1] === '';
    if (match >= 0 && !isApostrophe) {
      // What was opened within and never closed is no pair.
      const [found] = open.splice(match);
      if (found) pairs.push([found.at, at]);
    } else if (CLOSING[character] !== undefined) {
      open.push({ at, closing: CLOSING[character] });
    }
  }
  return pairs;
}
