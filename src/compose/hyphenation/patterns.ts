import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Patterns as the package `hyphen` keeps them: levels, a tree of letters, and words that the patterns would divide wrongly. */
type PatternData = readonly [levels: unknown, tree: unknown, exceptions?: Readonly<Record<string, unknown>>];

type Hyphenate = (word: string) => string;

const createHyphenator = require('hyphen') as (
  patterns: PatternData,
  options: { readonly hyphenChar: string; readonly minWordLength: number; readonly html: boolean },
) => Hyphenate;

const MARK = '\u00ad';

/** The package keeps every word that it was asked for, so it is begun anew after as many. */
const WORDS_KEPT = 20_000;

/** The places where a language's patterns divide a word. */
export class Patterns {
  private hyphenate: Hyphenate;
  private asked = 0;

  constructor(private readonly data: PatternData) {
    this.hyphenate = begun(data);
  }

  /** @param word Small letters of one word, nothing else. */
  places(word: string): readonly number[] {
    this.asked += 1;
    if (this.asked > WORDS_KEPT) {
      this.asked = 0;
      this.hyphenate = begun(this.data);
    }
    const places: number[] = [];
    let length = 0;
    for (const syllable of this.hyphenate(word).split(MARK)) {
      length += syllable.length;
      if (length < word.length) places.push(length);
    }
    return places;
  }
}

/** The exceptions are copied: it writes the words that it divides among them. */
const begun = ([levels, tree, exceptions]: PatternData): Hyphenate =>
  createHyphenator([levels, tree, { ...exceptions }], { hyphenChar: MARK, minWordLength: 1, html: false });

/** Every document of a process shares them: some take long to read. */
const known = new Map<string, Patterns | undefined>();

/** The patterns of a name, such as `en-gb`: a file of the package; undefined where the package has none of that name. */
export function patternsOf(name: string): Patterns | undefined {
  if (!known.has(name)) known.set(name, read(name));
  return known.get(name);
}

function read(name: string): Patterns | undefined {
  if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(name)) return undefined;
  try {
    return new Patterns(require(`hyphen/patterns/${name}.js`) as PatternData);
  } catch {
    return undefined;
  }
}
