import type { Source } from '../../profile/index.js';
import { Html, html } from '../html.js';
import type { RenderState } from '../state.js';
import { kindOf } from './kinds.js';
import { bracketed, sentences, stopped } from './marks.js';
import { formatNames } from './names.js';
import { inItsOwnWords } from './own-words.js';
import { phrase } from './phrase.js';
import { yearOf } from './short.js';

/** A sentence with a capital, where it begins with words of ours, and a full stop. */
function sentence({ markup }: Html, language: string): Html {
  const [first = ''] = markup;
  return stopped(new Html(first.toLocaleUpperCase(language) + markup.slice(first.length)));
}

function address(source: Source): string | undefined {
  if (source.DOI !== undefined) return `https://doi.org/${source.DOI.replace(/^https?:\/\/(?:dx\.)?doi\.org\//u, '')}`;
  return source.URL;
}

/** Where a source is on the web, and the day when it was seen there. */
function available(source: Source, state: RenderState): Html {
  const url = address(source);
  const accessed = source.accessed === undefined ? undefined : state.formats.date(source.accessed);
  if (url === undefined) return html``;
  const link = /^https?:\/\//iu.test(url) ? html`<a class="source-link" href="${url}">${url}</a>` : html`${url}`;
  return accessed === undefined || source.DOI !== undefined
    ? state.labels.html('sources.available', { url: link })
    : state.labels.html('sources.available_accessed', { url: link, date: accessed });
}

/**
 * One entry of the list of sources, in the publisher's plain style: who, when, what, where; "Family, G.", the title of a
 * whole work in italics.
 */
export const formatSource = (source: Source, state: RenderState): Html => inItsOwnWords(source, state, entry);

function entry(source: Source, state: RenderState): Html {
  const { language } = state.profile;
  const authors = formatNames(source.author, source, state);
  const year = source.issued === undefined ? undefined : state.formats.date(yearOf(source.issued));
  const when = year ?? state.labels.text('sources.no_date');
  const [title = new Html(''), ...rest] = kindOf(source.type)(source, state);
  const first =
    authors.markup === ''
      ? [stopped(bracketed(title, when))]
      : [stopped(bracketed(html`<span class="source-author">${authors}</span>`, when)), sentence(title, language)];
  const note = source.variables.note;
  const remark = note === undefined ? new Html('') : phrase(String(note), source, state);
  const others = [...rest, remark, available(source, state)]
    .filter((part) => part.markup !== '')
    .map((part) => sentence(part, language));
  return sentences([...first, ...others]);
}
