import type { DocumentInfo, Identifier } from '../document.js';
import type { Standard } from '../standards/index.js';
import { isoDate } from './dates.js';
import { ADOBE_PDF, DUBLIN_CORE, PRISM, XMP_BASIC, XMP_RIGHTS, type XmpGroup, type XmpValue } from './properties.js';

type Values = [name: string, value: XmpValue][];

/** Stands for the language of a reader for whom there is no other. */
const DEFAULT = 'x-default';

/** The program that writes the PDF itself. */
export const PRODUCER = 'pdfmake';

/**
 * What a document says of itself, by the schemas that readers and libraries look for.
 * @param info Tidied: a text that is empty is not there.
 */
export function describe(info: DocumentInfo, standards: readonly Standard[]): XmpGroup[] {
  return [
    { schema: DUBLIN_CORE, values: dublinCore(info) },
    { schema: XMP_RIGHTS, values: rights(info) },
    { schema: XMP_BASIC, values: basic(info) },
    { schema: ADOBE_PDF, values: pdf(info) },
    { schema: PRISM, values: prism(info.identifiers ?? []) },
    ...standards.map(({ schema, identification }) => ({ schema, values: Object.entries(identification) })),
  ];
}

/** A text in the language of the document, and in others where it is there. The default stands first (ISO 16684-1, 8.2.2.4). */
function inLanguages(text: string, language: string, others: Readonly<Record<string, string>> = {}): XmpValue {
  const own = [DEFAULT, language.toLowerCase()];
  const rest = Object.entries(others).filter(([other]) => !own.includes(other.toLowerCase()));
  return { languages: new Map([[DEFAULT, text], [language, text], ...rest]) };
}

function dublinCore(info: DocumentInfo): Values {
  const { title, titles, author, subject, keywords = [], publisher, identifiers = [], language } = info;
  const [first] = identifiers;
  return [
    ['format', 'application/pdf'],
    ['title', inLanguages(title, language, titles)],
    ...some(author, (text) => ['creator', { ordered: [text] }]),
    ...some(subject, (text) => ['description', inLanguages(text, language)]),
    ...some(keywords.length > 0 ? keywords : undefined, (words) => ['subject', { unordered: words }]),
    ...some(publisher, (text) => ['publisher', { unordered: [text] }]),
    ...some(info.rights?.text, (text) => ['rights', inLanguages(text, language)]),
    ...some(first, (identifier) => ['identifier', addressOf(identifier)]),
    ['language', { unordered: [language] }],
    ['date', { ordered: [isoDate(info.date)] }],
  ];
}

function rights({ rights: given, language }: DocumentInfo): Values {
  if (!given) return [];
  return [
    ['Marked', 'True'],
    ...some(given.text, (text) => ['UsageTerms', inLanguages(text, language)]),
    ...some(given.url, (url) => ['WebStatement', url]),
  ];
}

function basic({ creator, date }: DocumentInfo): Values {
  const when = isoDate(date);
  return [
    ...some(creator, (name) => ['CreatorTool', name]),
    ['CreateDate', when],
    ['ModifyDate', when],
    ['MetadataDate', when],
  ];
}

function pdf({ keywords }: DocumentInfo): Values {
  return [
    ['Producer', PRODUCER],
    ...some(keywords?.length ? keywords : undefined, (words) => ['Keywords', words.join(', ')]),
  ];
}

function prism(identifiers: readonly Identifier[]): Values {
  const first = (scheme: Identifier['scheme']): string | undefined =>
    identifiers.find((identifier) => identifier.scheme === scheme)?.value;
  return [
    ...some(first('ISBN'), (value) => ['isbn', value]),
    ...some(first('DOI'), (value) => ['doi', bareDoi(value)]),
    ...some(first('URL'), (value) => ['url', value]),
  ];
}

/** The form in which an identifier can stand alone: a URN for an ISBN (RFC 3187), the address of a DOI. */
function addressOf({ scheme, value }: Identifier): string {
  if (scheme === 'ISBN') return `urn:isbn:${value.replace(/[^0-9Xx]/g, '')}`;
  return scheme === 'DOI' ? `https://doi.org/${bareDoi(value).replace(NOT_IN_ADDRESS, encodeURIComponent)}` : value;
}

/** What may not stand as it is in the path of an address. */
const NOT_IN_ADDRESS = /[^\w.()/:;~!$&'*+,=@-]+/gu;

/** A DOI without what people write before it. */
const bareDoi = (value: string): string => value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');

/** An entry where there is something to say. */
function some<T>(value: T | undefined, make: (value: T) => [string, XmpValue]): Values {
  return value === undefined || value === '' ? [] : [make(value)];
}
