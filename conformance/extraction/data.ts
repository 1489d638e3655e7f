import type { Passage } from './definition.js';
import { type Unit, wordsOf } from './text.js';
import { blocksOf, type Written } from './written.js';

export interface Chain {
  /** In all of the texts. */
  readonly words: number;
  /** Those that are not all in the definition, in order. */
  readonly lost: readonly string[];
}

/** A place between two words of a definition. */
interface Place {
  readonly passage: number;
  readonly offset: number;
}

const START: Place = { passage: 0, offset: 0 };

/**
 * Holds the texts that pages show against the passages of a definition: every word of a text in order, and texts of a list in
 * its order, in passages that show this value. Quotation marks, dashes, dots and the spaces around signs are the typographer's,
 * and compared in one form.
 */
export function chainOf(printed: readonly Written[], passages: readonly Passage[], unit: Unit): Chain {
  const targets = passages.map(({ own, paths }, passage) => ({ passage, paths, form: formOf(own, unit) }));
  const lost: string[] = [];
  const reached = new Map<string, Place>();
  let words = 0;
  for (const { path, text } of printed) {
    const list = path.replace(/\.\d+(?=\.|$)/gu, '.*');
    const about = targets.filter(({ paths }) => paths.some((shown) => isAbout(path, shown)));
    let from = (list === path ? undefined : reached.get(list)) ?? START;
    for (const block of blocksOf(text)) {
      const form = formOf(block, unit);
      words += form.count;
      const found = placeOf(form, about.length > 0 ? about : targets, from);
      if (found === undefined) lost.push(`${path}: ${block}`);
      else from = found;
    }
    reached.set(list, from);
  }
  return { words, lost };
}

/** Whether a value is, or is in, or has in it, the one that something shows. */
const isAbout = (path: string, shown: string): boolean =>
  path === shown || path.startsWith(`${shown}.`) || shown.startsWith(`${path}.`);

/** A text in the two forms in which it is compared. */
interface Form {
  /** Words by their letters, signs and digits alone, with a space before and after each. */
  readonly words: string;
  /** All characters without spaces; what the typographer chooses is in one form. */
  readonly characters: string;
  readonly count: number;
}

/** French has a space after an opening quotation mark and before a closing one. */
const QUOTES = /["«»“”„‟]/u;

function formOf(text: string, unit: Unit): Form {
  const all = wordsOf(text, unit).map((word) => word.text.normalize('NFKC'));
  const words = all
    .flatMap((word) => word.split(QUOTES))
    .map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
    .filter((word) => word !== '');
  const characters = all
    .join('')
    .replace(/["'«»‹›“”„‟‘’‚‛`「」『』]/gu, '')
    .replace(/[-‐‑‒–—−]+/gu, '-')
    .replace(/…/gu, '...');
  return {
    words: words
      .map((word) => ` ${word}`)
      .join('')
      .concat(' '),
    characters,
    count: words.length,
  };
}

/** Where a text ends that is looked for from a place on. */
function placeOf(
  form: Form,
  targets: readonly { readonly passage: number; readonly form: Form }[],
  from: Place,
): Place | undefined {
  for (const { passage, form: whole } of targets) {
    if (passage < from.passage || !whole.characters.includes(form.characters)) continue;
    const start = whole.words.indexOf(form.words, passage === from.passage ? from.offset : 0);
    // The space after it is the one before the next word.
    if (start >= 0) return { passage, offset: start + form.words.length - 1 };
  }
  return undefined;
}
