import { LineBreaker } from '../pdfmake.js';
import { quoteBreaks, withoutLoneLast } from './east-asian.js';
import { plainBreaks } from './plain-breaks.js';
import { mayBreak } from './tailoring.js';

/** Where lines of a text may end, as indexes of the first character of the next line. */
export interface Opportunities {
  /** In order; the end of the text is the last of them. */
  readonly places: readonly number[];
  /** Those of them where a line must end. */
  readonly forced: ReadonlySet<number>;
}

interface Opportunity {
  readonly at: number;
  readonly forced: boolean;
}

const NONE: ReadonlySet<number> = new Set();

const NEW_LINE = /[\n\r\f\v\u0085\u2028\u2029]$/;

/**
 * Where lines of a paragraph may end: the Unicode Line Breaking Algorithm (UAX #14), tailored as `mayBreak` says, and for
 * quotation marks between characters of East Asia, which have no spaces around them. Soft hyphens are no such places:
 * they are for a word that does not fit.
 */
export function breakOpportunities(text: string): Opportunities {
  const plain = plainBreaks(text);
  return plain ? { places: plain, forced: NONE } : fullBreaks(text);
}

/** The same for any text, by the whole of the algorithm. */
export function fullBreaks(text: string): Opportunities {
  const breaker = new LineBreaker(text);
  const found: Opportunity[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const at = next.position;
    const forced = next.required === true || NEW_LINE.test(text.slice(at - 1, at));
    if (forced || at === text.length || mayBreak(text, at)) found.push({ at, forced });
  }
  const all = withoutLoneLast(text, merged(found, quoteBreaks(text)));
  const forced = all.filter((opportunity) => opportunity.forced).map(({ at }) => at);
  return { places: all.map(({ at }) => at), forced: forced.length > 0 ? new Set(forced) : NONE };
}

/** Both in order, each place once. */
function merged(found: readonly Opportunity[], more: readonly number[]): readonly Opportunity[] {
  if (more.length === 0) return found;
  const known = new Set(found.map(({ at }) => at));
  const added = more.filter((at) => !known.has(at)).map((at) => ({ at, forced: false }));
  return [...found, ...added].sort((a, b) => a.at - b.at);
}
