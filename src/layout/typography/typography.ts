import { Kept } from '../../kept.js';
import { type Formats, makeFormats, type Numerals } from './language.js';
import { NEUTRAL, type TypographyRules } from './rules.js';
import type { Segment } from './segments.js';
import { setSegments } from './typeset.js';

/** What an entry says of a language: all that it leaves out is inherited. */
export type TypographyEntry = Partial<TypographyRules>;

/** The entries of a chain of layouts, own first: language to entry. */
export type TypographyEntries = readonly ReadonlyMap<string, TypographyEntry>[];

/** The typography of a layout: how it sets each language. */
export interface Typography {
  /** The rules for a BCP 47 language: those of `pt-BR` over those of `pt`, neutral ones where there are none. */
  readonly rulesFor: (language: string) => TypographyRules;
  /** The typographer for plain text (names, headlines, labels) of a language. */
  readonly typesetter: (language: string) => (text: string) => string;
  /**
   * How the language writes numbers, dates and lists; `numerals` are the digits that a profile asks for, or else those of
   * the language's rules, or else European ones.
   */
  readonly formats: (language: string, numerals?: Numerals) => Formats;
}

/** A function that is asked for the same few things again and again: it answers each once. */
function kept<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** Characters of plain texts of a language that are kept as they were set: labels and names come again in each edition. */
const CHARACTERS_KEPT = 500_000;

/** `zh`, `zh-Hans`, `zh-Hans-CN`. */
export function lineage(language: string): string[] {
  const parts = language.split('-');
  return parts.map((_, index) => parts.slice(0, index + 1).join('-'));
}

/** The typography of a chain of layouts: a parent's entries, then own; within a layout those of `pt`, then those of `pt-BR`. */
export function typographyOf(entries: TypographyEntries): Typography {
  const rulesFor = kept((language): TypographyRules => {
    const found = [...entries]
      .reverse()
      .flatMap((folder) => lineage(language).flatMap((name) => folder.get(name) ?? []));
    return Object.assign({}, NEUTRAL, ...found);
  });
  const typesetter = kept((language) => {
    const known = new Kept<string, string>(CHARACTERS_KEPT, (set, text) => set.length + text.length);
    const set = (text: string): string => {
      const line: Segment = { text, language, level: 0, fixed: false };
      setSegments([line], rulesFor);
      return line.text;
    };
    return (text: string) => known.of(text, () => set(text));
  });
  const formats = kept((key) => {
    const [language = '', numerals] = key.split(' ');
    return makeFormats(language, rulesFor(language), numerals === 'arab' ? 'arab' : 'latn');
  });
  return {
    rulesFor,
    typesetter,
    formats: (language, numerals) => formats(`${language} ${numerals ?? rulesFor(language).numerals ?? 'latn'}`),
  };
}
