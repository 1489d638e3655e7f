import type { Source } from '../../profile/index.js';
import { type Html, html } from '../html.js';
import type { RenderState } from '../state.js';
import { commas, wordsWithCommas } from './marks.js';
import { formatNames } from './names.js';
import { phrase } from './phrase.js';
import { containerTitle, partTitle, sourceTitle } from './title.js';

/** What stands between the year and the address of a source: its sentences, without their full stops. */
export type Kind = (source: Source, state: RenderState) => readonly Html[];

/** A variable of CSL as the data have it; nothing where it is not given. */
const given = (source: Source, name: string): string => String(source.variables[name] ?? '');

/** The same, set. */
const words = (source: Source, state: RenderState, name: string): Html => phrase(given(source, name), source, state);

/** Nothing. */
const NONE = html``;

function publisher(source: Source, state: RenderState): Html {
  return phrase(wordsWithCommas([source.publisher ?? '', source['publisher-place'] ?? '']), source, state);
}

/** "No. 21325". */
function number(source: Source, state: RenderState): Html {
  const value = words(source, state, 'number');
  return value.markup === '' ? NONE : state.labels.html('sources.number', { number: value });
}

function fullDate(source: Source, state: RenderState): string {
  return source.issued?.includes('-') ? state.formats.date(source.issued) : '';
}

function pages(source: Source, state: RenderState): Html {
  const value = given(source, 'page').replace(/(?<=\d)-(?=\d)/u, '–');
  if (value === '') return NONE;
  const count = /^[\p{L}\p{N}]+$/u.test(value) ? 1 : 2;
  return state.labels.html('sources.pages', { pages: phrase(value, source, state), count });
}

/** "5th ed."; words ("revised edition") stay as they are. */
function edition(source: Source, state: RenderState): Html {
  const value = given(source, 'edition');
  if (!/^\d{1,4}$/u.test(value)) return words(source, state, 'edition');
  return state.labels.html('sources.edition', { number: Number(value) });
}

/** "ISBN 978-…", in print or on the web. */
function isbn(source: Source, state: RenderState): Html {
  const value = given(source, 'ISBN').replace(/^ISBN[:\s]*/iu, '');
  return value === '' ? NONE : state.labels.html('sources.isbn', { isbn: value });
}

/** "Version 2.1", of data and of programs. */
function version(source: Source, state: RenderState): Html {
  const value = words(source, state, 'version');
  return value.markup === '' ? NONE : state.labels.html('sources.version', { version: value });
}

/** Where and when something was said or presented. */
function event(source: Source, state: RenderState): Html {
  return commas(words(source, state, 'event-title'), words(source, state, 'event-place'), fullDate(source, state));
}

/** A work of its own: book, report, thesis, and all that has no kind of its own here. */
export const whole: Kind = (source, state) => [
  sourceTitle(source, state),
  commas(words(source, state, 'genre'), edition(source, state), version(source, state), number(source, state)),
  commas(containerTitle(source, state), words(source, state, 'collection-title')),
  publisher(source, state),
  isbn(source, state),
];

/** Law: title, number, gazette, the day. */
export const law: Kind = (source, state) => [
  commas(sourceTitle(source, state), number(source, state)),
  commas(words(source, state, 'authority')),
  commas(containerTitle(source, state), words(source, state, 'volume'), pages(source, state), fullDate(source, state)),
  publisher(source, state),
];

/** Article: title upright, journal in italics, volume and issue, pages. */
export const article: Kind = (source, state) => {
  const volume = words(source, state, 'volume');
  const issue = words(source, state, 'issue');
  const both = issue.markup === '' ? volume : html`${volume}(${issue})`;
  const day = source.type === 'article-journal' ? '' : fullDate(source, state);
  return [
    partTitle(source, state),
    commas(containerTitle(source, state), both, day, pages(source, state)),
    publisher(source, state),
  ];
};

/** Part of a book or of proceedings. */
export const chapter: Kind = (source, state) => {
  const editors = source.names.editor ?? [];
  const names = formatNames(editors, source, state);
  const who = names.markup === '' ? NONE : state.labels.html('sources.editors', { names, count: editors.length });
  const book = commas(who, containerTitle(source, state), edition(source, state), pages(source, state));
  return [
    partTitle(source, state),
    book.markup === '' ? book : state.labels.html('sources.in', { book }),
    source.type === 'paper-conference' ? event(source, state) : commas(words(source, state, 'event-title')),
    publisher(source, state),
    isbn(source, state),
  ];
};

/** A page or a set of data on the web: title, site, the day. */
export const online: Kind = (source, state) => [
  sourceTitle(source, state),
  version(source, state),
  commas(containerTitle(source, state), fullDate(source, state)),
  publisher(source, state),
];

/** Something said: an interview, a speech, a letter. */
export const spoken: Kind = (source, state) => [
  partTitle(source, state),
  given(source, 'genre') === '' ? spokenLabel(source, state) : words(source, state, 'genre'),
  containerTitle(source, state),
  event(source, state),
  publisher(source, state),
];

/** "Interview by S. Teodor", "Speech", "Personal communication". */
function spokenLabel(source: Source, state: RenderState): Html {
  const names = formatNames(source.names.interviewer ?? [], source, state);
  if (source.type === 'interview' && names.markup !== '') return state.labels.html('sources.interview_by', { names });
  const known = source.type === 'interview' || source.type === 'speech';
  return state.labels.html(`sources.${known ? source.type : 'personal_communication'}`);
}

const KINDS: Readonly<Record<string, Kind>> = {
  article,
  'article-journal': article,
  'article-magazine': article,
  'article-newspaper': article,
  bill: law,
  chapter,
  dataset: online,
  entry: chapter,
  'entry-dictionary': chapter,
  'entry-encyclopedia': chapter,
  hearing: law,
  interview: spoken,
  legal_case: law,
  legislation: law,
  'paper-conference': chapter,
  personal_communication: spoken,
  post: online,
  'post-weblog': online,
  regulation: law,
  review: article,
  software: online,
  speech: spoken,
  treaty: law,
  webpage: online,
};

/** How sources of a type of CSL are set. */
export function kindOf(type: string): Kind {
  return Object.hasOwn(KINDS, type) ? (KINDS[type] ?? whole) : whole;
}
