import type { Word } from './words.js';

/** Words that no line break divides, together. */
export function unitsOf(words: readonly Word[]): Word[][] {
  const result: Word[][] = [];
  let open: Word[] | null = null;
  for (const word of words) {
    if (open) open.push(word);
    else {
      open = [word];
      result.push(open);
    }
    if (!word.noNewLine) open = null;
  }
  return result;
}

/** Width of a unit with the spaces around it, points. */
export function fullWidth(unit: readonly Word[]): number {
  let width = 0;
  for (const word of unit) width += word.width;
  return width;
}

/** Width of a unit without the spaces after it. */
export function visibleWidth(unit: readonly Word[]): number {
  let width = fullWidth(unit);
  for (let index = unit.length - 1; index >= 0; index -= 1) {
    const { width: whole, trailingCut } = unit[index] as Word;
    width -= trailingCut;
    if (trailingCut < whole) break;
  }
  return width;
}
