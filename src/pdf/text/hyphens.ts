import { fullWidth, visibleWidth } from './units.js';
import { HYPHEN, type Word, type WordMeasure } from './words.js';

/** What is set on a line, and what is left for the next. */
export interface Halves {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** Of what is left, without the space after it; points. */
  readonly restWidth: number;
}

const SOFT_HYPHEN = '\u00ad';
const HYPHENATED = /[\u00ad\u2010-][ \t]*$/;

/** Whether a line of these words ends in a hyphen, written or not. */
export const endsInHyphen = (line: readonly Word[]): boolean => HYPHENATED.test(line.at(-1)?.text ?? '');

/**
 * Divides a unit at the last of its soft hyphens that leaves no more before it than fits, the hyphen that will show
 * included. Null where none does.
 * @param room Points.
 */
export function atSoftHyphen(unit: readonly Word[], room: number, measure: WordMeasure): Halves | null {
  const places = unit.flatMap((word, index) => softHyphens(word, index === 0).map((end) => ({ word, index, end })));
  const lead = unit[0]?.leadingCut ?? 0;
  const fits = ({ word, index, end }: (typeof places)[number]): boolean => {
    const head = word.text.slice(0, end);
    return fullWidth(unit.slice(0, index)) - lead + measure.width(head + HYPHEN, word.run, word.font) <= room;
  };
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place && fits(place)) low = middle + 1;
    else high = middle;
  }
  const best = places[low - 1];
  if (!best) return null;
  const { word, index, end } = best;
  const head = measure.part({ ...word, text: word.text.slice(0, end), noNewLine: false, lineEnd: false });
  const after = [measure.part({ ...word, text: word.text.slice(end) }), ...unit.slice(index + 1)];
  return { before: [...unit.slice(0, index), head], after, restWidth: visibleWidth(after) };
}

/** Ends of what stands before each soft hyphen of a word, in order. None are at its edges, where they divide nothing. */
function softHyphens({ text, run }: Word, isFirst: boolean): number[] {
  const ends: number[] = [];
  if (run.noWrap) return ends;
  for (let at = text.indexOf(SOFT_HYPHEN); at >= 0; at = text.indexOf(SOFT_HYPHEN, at + 1)) {
    const isEdge = (isFirst && at === 0) || at + 1 >= text.trimEnd().length;
    if (!isEdge) ends.push(at + 1);
  }
  return ends;
}
