/** What the typographer and Markdown leave as it is: letters, marks and digits. */
const KEPT = /[\p{L}\p{M}\p{N}]/u;

/** What Markdown writes and no page shows: where a link leads, citations, the language of a span. */
const UNSHOWN = /(?<=\])\([^)\s]*\)|\[@[^\]]*\]|(?<=\])\{[^}]*\}/gu;

/** Fewer letters than these are found by chance. */
const LEAST = 8;

/** Words at the beginning that may be a page's own: a number, a mark of a list. */
const PASSED_OVER = 3;

/** A text as its letters, each with the index at which it stands. */
interface Letters {
  readonly text: string;
  readonly places: readonly number[];
}

function lettersOf(source: string): Letters {
  let text = '';
  const places: number[] = [];
  let index = 0;
  for (const character of source) {
    if (KEPT.test(character)) {
      const folded = character.toLowerCase();
      text += folded;
      for (let unit = 0; unit < folded.length; unit += 1) places.push(index);
    }
    index += character.length;
  }
  return { text, places };
}

/**
 * Finds where words of a page stand in the Markdown that they were written in. Quotes, spaces, emphasis and citations
 * differ between the two, so only letters are compared; of the words as many as agree.
 * @returns A UTF-16 index in the source; nothing when they are not there.
 */
export function offsetOfWords(source: string, words: string): number | undefined {
  const written = lettersOf(source.replace(UNSHOWN, (unshown) => ' '.repeat(unshown.length)));
  const parts = words.split(/\s+/u).filter((word) => KEPT.test(word));
  for (let first = 0; first <= Math.min(PASSED_OVER, parts.length - 1); first += 1) {
    const wanted = lettersOf(parts.slice(first).join(' ')).text;
    const length = longestPrefix(written.text, wanted);
    if (length === 0 || length < Math.min(LEAST, wanted.length)) continue;
    return written.places[written.text.indexOf(wanted.slice(0, length))];
  }
  return undefined;
}

/** How much of the beginning of a text stands in another. */
function longestPrefix(whole: string, wanted: string): number {
  let [low, high] = [0, wanted.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (whole.includes(wanted.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}
