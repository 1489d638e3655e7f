import type { Source } from '../../profile/index.js';
import { Html, html, joinHtml } from '../html.js';
import type { RenderState } from '../state.js';
import { typesetter } from '../typography/typeset.js';
import { kindOf } from './kinds.js';
import { formatNames } from './names.js';
import { yearOf } from './short.js';

/** A sentence with its full stop, unless it ends with a mark of its own. */
function sentence(part: Html): Html {
  const words = part.markup.replace(/<[^>]*>/gu, '').replace(/[\s»”’"]+$/u, '');
  return /[.!?…]$/u.test(words) ? part : html`${part}.`;
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
export function formatSource(source: Source, state: RenderState): Html {
  const authors = typesetter(state.profile.language)(formatNames(source.author, state));
  const year = source.issued === undefined ? undefined : state.formats.date(yearOf(source.issued));
  const when = year ?? state.labels.text('sources.no_date');
  const [title = new Html(''), ...rest] = kindOf(source.type)(source, state);
  const first =
    authors === ''
      ? [html`${title} (${when}).`]
      : [html`<span class="source-author">${authors}</span> (${when}).`, sentence(title)];
  const others = [...rest, available(source, state)].filter((part) => part.markup !== '').map(sentence);
  return joinHtml([...first, ...others], ' ');
}
