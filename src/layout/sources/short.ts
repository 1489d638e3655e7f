import type { Source } from '../../profile/index.js';
import type { Html } from '../html.js';
import type { RenderState } from '../state.js';
import { commas } from './marks.js';
import { formatNames } from './names.js';
import { inItsOwnWords } from './own-words.js';
import { sourceTitle } from './title.js';

/** The year of an ISO date; of words, the words. */
export function yearOf(date: string): string {
  return /^\d{4}(?=-|$)/u.exec(date)?.[0] ?? date;
}

/** A source in a few words, for a line under a figure: "Statistics Office, 2021", or its title where it has no author. */
export const shortName = (source: Source, state: RenderState): Html => inItsOwnWords(source, state, fewWords);

function fewWords(source: Source, state: RenderState): Html {
  const authors = formatNames(source.author, source, state);
  const who = authors.markup === '' ? sourceTitle(source, state) : authors;
  const year = source.issued === undefined ? undefined : yearOf(source.issued);
  return year === undefined ? who : commas(who, state.formats.date(year));
}
