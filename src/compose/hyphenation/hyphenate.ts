/** A run of a paragraph as its words are hyphenated. */
export interface Stretch {
  readonly text: string;
  readonly language: string | undefined;
  /** Whether its words may be divided. */
  readonly divides: boolean;
  /** No part of the words beside it: a raised number of a note. */
  readonly isApart: boolean;
}

/** Where what stands between two spaces may be divided: the characters before each place. */
export type Divide = (token: string, language: string) => readonly number[];

/** Stands for what is apart, so that it ends the word before it. */
const APART = '\ufffc';

const SOFT_HYPHEN = '\u00ad';

/** What stands between spaces. */
const TOKEN = /[^\s\u200b\ufffc]+/g;
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
  const places = placesOf(paragraph, languagesIn(stretches), divide);
  if (places.length === 0) return stretches.map(({ text }) => text);
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
    if (from > start) result += text.slice(from - start);
    else result = text;
    start = end;
    return result;
  });
}

/** Where a paragraph may be divided. What has one language is asked for whole; in what has several, each word alone. */
function placesOf(paragraph: string, languageOf: LanguageOf, divide: Divide): number[] {
  const places: number[] = [];
  const ask = (text: string, at: number, language: string): void => {
    for (const place of divide(text, language)) places.push(at + place);
  };
  for (const { 0: token, index: at } of paragraph.matchAll(TOKEN)) {
    const language = languageOf(at, at + token.length);
    if (language !== undefined) ask(token, at, language);
    else {
      for (const { word, from } of wordsIn(token)) {
        const own = languageOf(at + from, at + from + word.length);
        if (own !== undefined) ask(word, at + from, own);
      }
    }
  }
  return places;
}

/** Where the words of a token may be divided. @param divideWord The letters of a word before each place in it. */
export function placesIn(token: string, divideWord: (word: string) => readonly number[]): readonly number[] {
  return wordsIn(token).flatMap(({ word, from }) => divideWord(word).map((place) => from + place));
}

const WRITTEN_HYPHEN = /(?<=\p{L})[\u2010-](?=\p{L})/gu;

/** A text whose lines end at no written hyphen of a word: a word joiner follows each. */
export const withWholeCompounds = (text: string): string =>
  text.replace(TOKEN, (token) => (ADDRESS.test(token) ? token : token.replace(WRITTEN_HYPHEN, '$&\u2060')));

/** Tells the language of a part of a paragraph: undefined where it has several, or is not divided. */
type LanguageOf = (from: number, to: number) => string | undefined;

/** The languages of a paragraph's parts, to be asked for in order. */
function languagesIn(stretches: readonly Stretch[]): LanguageOf {
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

/** The words of a token that may be divided, with their places; what an apostrophe parts are two. */
function wordsIn(token: string): { readonly word: string; readonly from: number }[] {
  if (ADDRESS.test(token)) return [];
  return [...token.matchAll(COMPOUND)]
    .filter(([compound]) => !STAYS.test(compound))
    .flatMap(({ 0: compound, index }) =>
      [...compound.matchAll(LETTERS)].map((match) => ({ word: match[0], from: index + match.index })),
    );
}
