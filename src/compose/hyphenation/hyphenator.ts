import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { Kept } from '../../kept.js';
import type { HyphenationRules } from '../resources.js';
import { hyphenated, placesIn, type Stretch, withWholeCompounds } from './hyphenate.js';
import { type Patterns, patternsOf } from './patterns.js';

/** No end of a word that stands alone on a line has fewer letters, whatever the rules of a language allow. */
const LEAST = 3;

/** Words of a language that a process keeps with their places, with the marks beside them: those of some long profiles. */
const WORDS_KEPT = 20_000;

/** How the words of a language are divided. */
interface Language {
  readonly rules: HyphenationRules;
  readonly patterns: Patterns;
  /** Where what was asked for may be divided. */
  readonly places: Kept<string, readonly number[]>;
}

/** The places of the words of each language, by its name and rules: all documents share them. */
const places = new Kept<string, Language['places']>(64);

/** What many words share that are never divided. */
const WHOLE: readonly number[] = [];

/** Hyphenates the words of one document, each by the rules of its language. */
export class Hyphenator {
  private readonly languages = new Map<string, Language | undefined>();
  private readonly reported = new Set<string>();

  /** @param rulesOf The rules of a language; undefined where its words stay whole. */
  constructor(
    private readonly rulesOf: (language: string) => HyphenationRules | undefined,
    private readonly report: (diagnostic: Diagnostic) => void,
  ) {}

  /** The texts of a paragraph's runs with what tells where their words may be divided: soft hyphens, word joiners. */
  hyphenate(stretches: readonly Stretch[]): readonly string[] {
    const texts = hyphenated(stretches, (token, language) => this.divide(token, language));
    return texts.map((text, index) => {
      const { language = '' } = stretches[index] ?? {};
      return /[\u2010-]/.test(text) && this.rulesOf(language)?.compounds === 'whole' ? withWholeCompounds(text) : text;
    });
  }

  private divide(token: string, name: string): readonly number[] {
    const language = this.language(name);
    if (!language || token.length < language.rules.minWord) return WHOLE;
    return language.places.of(token, () => {
      const found = placesIn(token, (word) => placesOfWord(word, name, language));
      return found.length === 0 ? WHOLE : found;
    });
  }

  private language(name: string): Language | undefined {
    if (!this.languages.has(name)) this.languages.set(name, this.read(name));
    return this.languages.get(name);
  }

  private read(name: string): Language | undefined {
    const rules = this.rulesOf(name);
    if (!rules) return undefined;
    const patterns = patternsOf(rules.patterns);
    if (patterns) {
      const key = JSON.stringify([name, rules]);
      return { rules, patterns, places: places.of(key, () => new Kept(WORDS_KEPT)) };
    }
    this.tell(rules.patterns, name);
    return undefined;
  }

  private tell(patterns: string, language: string): void {
    if (this.reported.has(patterns)) return;
    this.reported.add(patterns);
    this.report({
      code: 'layout/typography',
      severity: 'error',
      file: 'typography.yaml',
      message: `There are no patterns “${patterns}” to hyphenate the language ${language} with.`,
      hint: 'Take the name of a file in `node_modules/hyphen/patterns/`, without `.js`.',
    });
  }
}

function placesOfWord(word: string, name: string, { rules, patterns }: Language): readonly number[] {
  if (word.length < rules.minWord) return WHOLE;
  const small = word.toLocaleLowerCase(name);
  if (small.length !== word.length || (small !== word && !mayHaveCapital(word, small, rules))) return WHOLE;
  const first = Math.max(LEAST, rules.minBefore);
  const last = word.length - Math.max(LEAST, rules.minAfter);
  return patterns.places(small).filter((place) => place >= first && place <= last);
}

/** A capital at the front is that of a name, but in languages where nouns have one; others are those of an acronym. */
const mayHaveCapital = (word: string, small: string, { capitalized = false }: HyphenationRules): boolean =>
  capitalized && word.slice(1) === small.slice(1);
