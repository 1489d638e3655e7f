import { NO_BREAK_SPACE, type TypographyRules } from './rules.js';
import { WIDE, WIDE_WHERE_NATIVE } from './wide.js';

/** Replaces what a pattern finds; what stands around it is asked for by lookbehind and lookahead alone. */
export interface Replacement {
  readonly pattern: RegExp;
  readonly text: string;
  /** What every text has in which the pattern finds anything. It is found sooner than the pattern is not. */
  readonly needs: RegExp;
}

/** A space that was typed, or the end of a line of the source: the ones that break. */
const SPACE = '[ \\n]';

/** What goes on with a word, so that a part of it is no word of its own. */
const IN_WORD = "[\\p{L}\\p{M}\\p{N}\\u2019'-]";

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

/** One of some words, the longest first; nothing where there are none. */
function oneOf(words: readonly string[]): string | undefined {
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.length === 0 ? undefined : `(?:${sorted.map(escaped).join('|')})`;
}

const NUMBER = /\p{Nd}/u;
const SPACED = /[ \n]/;

/** Makes a replacement of a source and flags; without a source, none. */
function when(source: string | undefined, text: string | undefined, needs: RegExp, flags = 'gu'): Replacement[] {
  return source === undefined || text === undefined ? [] : [{ pattern: new RegExp(source, flags), text, needs }];
}

/** Dashes of two and three hyphens, and three dots. Longer rows of them are somebody's drawing and stay. */
function dashesAndDots({ dashes, ellipsis }: TypographyRules): Replacement[] {
  return [
    ...when('(?<!-)---(?!-)', dashes.three, /---/),
    ...when('(?<=\\p{Nd})--(?=\\p{Nd})', dashes.range, /--/),
    ...when('(?<!-)--(?!-)', dashes.two, /--/),
    ...when('(?<!\\.)\\.{3}(?!\\.)', ellipsis, /\.{3}/),
  ];
}

/** The space inside outer quotation marks, typed or not, where the language has one. */
function insideQuotes({ quotes }: TypographyRules): Replacement[] {
  const [opening, closing] = quotes.outer;
  const [open, close] = [opening.trim(), closing.trim()];
  return [
    ...when(
      open === opening ? undefined : `(?<=${escaped(open)})[ \\u00A0\\u202F]*(?=\\S|$)`,
      opening.slice(open.length),
      new RegExp(escaped(open), 'u'),
    ),
    ...when(
      close === closing ? undefined : `(?<=\\S)[ \\u00A0\\u202F]*(?=${escaped(close)})`,
      closing.slice(0, -close.length),
      new RegExp(escaped(close), 'u'),
    ),
  ];
}

/** The space before marks such as the French `;:!?`; not inside of times, proportions and addresses. */
function spacedPunctuation({ spacedPunctuation: spaced }: TypographyRules): Replacement[] {
  if (spaced === undefined) return [];
  const marks = escaped(spaced.before);
  const mark = new RegExp(`[${marks}]`, 'u');
  const ahead = `(?=[${marks}]+(?:[\\s”»)\\]*]|$))`;
  return [
    ...when(`(?<=[^\\s([«“])[ \\u00A0]${ahead}`, spaced.space, mark),
    ...when(`(?<=[^\\s([«“…${marks}])${ahead}`, spaced.space, mark),
  ];
}

/** The spaces between a number and what belongs to it, and between the groups of its digits. */
function numbers({ units, numberSigns, numberSpace }: TypographyRules): Replacement[] {
  const unit = oneOf(units);
  const sign = oneOf(numberSigns);
  const group = '(?<=(?<![\\p{Nd}.,])\\p{Nd}{1,3}) (?=\\p{Nd}{3}(?!\\p{Nd}))';
  return [
    ...when(group, numberSpace, /\p{Nd} \p{Nd}/u),
    ...when(unit && `(?<=\\p{Nd})${SPACE}(?=${unit}(?!${IN_WORD}))`, numberSpace, NUMBER),
    ...when(sign && `(?<=(?<!${IN_WORD})${sign})${SPACE}(?=\\p{Nd})`, numberSpace, NUMBER),
  ];
}

/** The spaces that do not break, after short words, before clinging ones and before dashes. */
function keptWords({ shortWords, clingingWords, dashes }: TypographyRules): Replacement[] {
  const short = oneOf(shortWords);
  const clinging = oneOf(clingingWords);
  const dash = oneOf([dashes.two, dashes.three]);
  return [
    ...when(short && `(?<=(?<!${IN_WORD})${short})${SPACE}(?=\\S)`, NO_BREAK_SPACE, SPACED, 'giu'),
    ...when(clinging && `(?<=\\S)${SPACE}(?=${clinging}(?!${IN_WORD}))`, NO_BREAK_SPACE, SPACED, 'giu'),
    ...when(`(?<=\\S)${SPACE}(?=${dash}(?:\\s|$))`, dashes.spaceBefore, new RegExp(dash ?? '', 'u')),
  ];
}

/** Between two characters of full width, neither a line break of the source nor the space that YAML makes of it. */
function lineJoins({ lineJoins: joins }: TypographyRules): Replacement[] {
  const wide = `(?:${WIDE}|${WIDE_WHERE_NATIVE})`;
  return joins === 'none' ? when(`(?<=${wide})${SPACE}(?=${wide})`, '', SPACED) : [];
}

/**
 * What the typographer changes besides quotation marks, in this order. Doing it twice does nothing more, and letters and
 * digits stay as they are.
 */
export function replacementsOf(rules: TypographyRules): Replacement[] {
  return [
    ...dashesAndDots(rules),
    ...lineJoins(rules),
    ...insideQuotes(rules),
    ...spacedPunctuation(rules),
    ...numbers(rules),
    ...keptWords(rules),
  ];
}
