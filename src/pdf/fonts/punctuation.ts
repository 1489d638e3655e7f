const CLOSING = '，。、；：！？）〕］｝》〉」』】〗”’';
const OPENING = '（〔［｛《〈「『【〖“‘';

const TWO_MARKS = new RegExp(`^(?:[${CLOSING}][${CLOSING}${OPENING}]|[${OPENING}][${OPENING}])`, 'u');

/**
 * Sets two marks of full width closer that stand side by side: each is a sign on half of its square, and together they would
 * leave a hole in the line (Requirements for Chinese Text Layout, 3.1.6). The first gives half of its square.
 * @param letters Of each glyph, in the order in which they are read.
 * @param advances Are changed.
 */
export function joinPunctuation(letters: readonly string[], advances: number[], em: number): void {
  for (let index = 0; index + 1 < letters.length; index += 1) {
    const advance = advances[index] ?? 0;
    // In most scripts no letter is so wide that the rest has to be asked.
    if (advance < em * 0.9) continue;
    if (TWO_MARKS.test(`${letters[index]}${letters[index + 1]}`)) advances[index] = advance - em / 2;
  }
}
