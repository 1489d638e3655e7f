/** A run of a paragraph as its words are hyphenated. */
export interface Stretch {
  readonly text: string;
  readonly language: string | undefined;
  /** Whether its words may be divided. */
  readonly divides: boolean;
  /** No part of the words beside it: a raised number of a note. */
  readonly isApart: boolean;
}

/** Where the words of a language may be divided: the letters before each place. */
export type Divide = (word: string, language: string) => readonly number[];

/** Stands for what is apart, so that it ends the word before it. */
const APART = '\ufffc';

const SOFT_HYPHEN = '\u00ad';

/** What stands between spaces. */
const TOKEN = /[^\s\u200b\ufffc]+/gu;
/** Addresses, paths and names of files are not words. */
const ADDRESS = /[@\\/_]|[\p{L}\p{N}]\.\p{L}/u;
const COMPOUND = /[\p{L}\p{M}\p{N}\u00ad'’ʼ\u2010\u2011-]+/gu;
/** Hyphens, figures, or marks that patterns do not know: such a word stays as its author wrote it. */
const STAYS = /[\p{M}\p{N}\u00ad\u2010\u2011-]/u;
const LETTERS = /\p{L}+/gu;

/**
 * Puts soft hyphens into the words of a paragraph, also where a word goes on over runs of one language. Words with hyphens
 * (written or soft) or figures, addresses and paths get none.
 * @returns The text of each stretch.
 */
export function hyphenated(stretches: readonly Stretch[], divide: Divide): readonly string[] {
  if (!stretches.some(({ divides }) => divides)) return stretches.map(({ text }) => text);
  const paragraph = stretches.map(({ text, isApart }) => (isApart ? APART.repeat(text.length) : text)).join('');
  const languageOf = languagesIn(stretches);
  const places = wordsOf(paragraph).flatMap(({ word, at }) => {
    const language = languageOf(at, at + word.length);
    return language === undefined ? [] : divide(word, language).map((place) => at + place);
  });
  let start = 0;
  let next = 0;
  return stretches.map(({ text }) => {
    const end = start + text.length;
    let from = start;
    let result = '';
    for (let place = places[next]; place !== undefined && place <= end; place = places[++next]) {
      result += text.slice(from - start, place - start) + SOFT_HYPHEN;
      from = place;
    }
    result += text.slice(from - start);
    start = end;
    return result;
  });
}

const WRITTEN_HYPHEN = /(?<=\p{L})[\u2010-](?=\p{L})/gu;

/** A text whose lines end at no written hyphen of a word: a word joiner follows each. */
export const withWholeCompounds = (text: string): string =>
  text.replace(TOKEN, (token) => (ADDRESS.test(token) ? token : token.replace(WRITTEN_HYPHEN, '$&\u2060')));

/** Tells the language of a part of the paragraph: undefined where it has several. To be asked for parts in order. */
function languagesIn(stretches: readonly Stretch[]): (from: number, to: number) => string | undefined {
  let index = 0;
  let start = 0;
  return (from, to) => {
    let stretch = stretches[index];
    while (stretch && start + stretch.text.length <= from) {
      start += stretch.text.length;
      stretch = stretches[++index];
    }
    const language = stretch?.divides ? stretch.language : undefined;
    let end = start + (stretch?.text.length ?? 0);
    for (let other = index + 1; end < to; other += 1) {
      const more = stretches[other];
      if (!more?.divides || more.language !== language) return undefined;
      end += more.text.length;
    }
    return language;
  };
}

/** The words that may be divided, with their places; what an apostrophe parts are two. */
function wordsOf(paragraph: string): { word: string; at: number }[] {
  return [...paragraph.matchAll(TOKEN)]
    .filter(([token]) => !ADDRESS.test(token))
    .flatMap(({ 0: token, index: start }) =>
      [...token.matchAll(COMPOUND)]
        .filter(([compound]) => !STAYS.test(compound))
        .flatMap(({ 0: compound, index }) =>
          [...compound.matchAll(LETTERS)].map((match) => ({ word: match[0], at: start + index + match.index })),
        ),
    );
}
