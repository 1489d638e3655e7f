/** The words of a range of pages, with where each page begins. */
export interface Stretch {
  readonly text: string;
  /** Offsets in the text, from the second page on. */
  readonly breaks: readonly number[];
}

/** Pages as one stretch of text. */
export function stretchOf(pages: readonly string[]): Stretch {
  const breaks: number[] = [];
  let length = 0;
  for (const page of pages) {
    if (length > 0) breaks.push(length);
    length += page.length;
  }
  return { text: pages.join(''), breaks };
}

/** Fewest characters of a fragment on either side of a page's end. */
const LEAST = 4;

/**
 * Where a fragment ends, looked for from an offset on: in one piece, or, as in the cells of a row that goes on over a
 * page, with its beginning on one page and its rest on the next. Nothing when it is not there.
 */
export function endOf(fragment: string, { text, breaks }: Stretch, from: number): number | undefined {
  const whole = text.indexOf(fragment, from);
  if (whole >= 0) return whole + fragment.length;
  for (const [index, end] of breaks.entries()) {
    const page = Math.max(from, breaks[index - 1] ?? 0);
    for (let length = fragment.length - LEAST; length >= LEAST; length -= 1) {
      const start = text.lastIndexOf(fragment.slice(0, length), end);
      if (start < page || start + length > end) continue;
      const rest = text.indexOf(fragment.slice(length), end);
      const next = breaks[index + 1] ?? text.length;
      if (rest >= 0 && rest < next) return rest + fragment.length - length;
    }
  }
  return undefined;
}

/** How often a fragment stands in a text. */
export function countOf(fragment: string, text: string): number {
  return text.split(fragment).length - 1;
}
