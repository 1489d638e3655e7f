import type { Halves } from './hyphens.js';
import { visibleWidth } from './units.js';
import type { Word, WordMeasure } from './words.js';

/** A letter with its marks; the space after a word stays with its last letter: it needs no room, and no line of its own. */
const LETTER = /\P{M}\p{M}*(?:[ \t]+$)?|\p{M}+/gsu;

/** What is longer takes many lines: it is not worth being measured to the last for each of them. */
const LONG = 500;

/** Divides a unit that is wider than a line between letters: what fits (at least a letter), and the rest. Null where it is one letter. */
export function betweenLetters(unit: readonly Word[], room: number, measure: WordMeasure): Halves | null {
  let used = 0;
  for (const [index, word] of unit.entries()) {
    if (used + word.width <= room) {
      used += word.width;
      continue;
    }
    const end = fittingEnd(word, room - used, index === 0, measure);
    const before = unit.slice(0, index);
    const after = unit.slice(index + 1);
    if (end > 0) {
      const head = measure.part({ ...word, text: word.text.slice(0, end), noNewLine: false, lineEnd: false });
      before.push(head);
      if (end < word.text.length) after.unshift(rest(word, end, head.width, measure));
    } else after.unshift(word);
    return before.length > 0 && after.length > 0 ? { before, after, restWidth: visibleWidth(after) } : null;
  }
  return null;
}

function rest(word: Word, end: number, used: number, measure: WordMeasure): Word {
  const text = word.text.slice(end);
  return text.length > LONG ? { ...word, text, width: word.width - used } : measure.part({ ...word, text });
}

/** Where the letters of a word end that fit. */
function fittingEnd({ text, run, font }: Word, room: number, isFirst: boolean, measure: WordMeasure): number {
  let end = 0;
  for (const [letter] of text.matchAll(LETTER)) {
    const next = end + letter.length;
    const isNeeded = isFirst && end === 0;
    if (!isNeeded && measure.width(text.slice(0, next).trimEnd(), run, font) > room) break;
    end = next;
  }
  return end;
}
