import type { DocumentInfo } from '../document.js';

/** Control characters that end no line, which neither XML (section 2.2) nor PDFDocEncoding has a sign for, and code points that are no characters. */
const UNSAYABLE = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/** A text for one line of a catalogue, the same in every place that it is written to: without line ends, controls and halves of characters. */
export const oneLine = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(UNSAYABLE, '')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ')
    .replace(/^ | $/g, '');

/** What a document says of itself, in texts of one line each; what says nothing is left out. */
export function tidied(info: DocumentInfo): DocumentInfo {
  const { title, titles, author, subject, keywords, publisher, rights, identifiers, creator, ...rest } = info;
  const words = (keywords ?? []).map(oneLine).filter(isSaid);
  const numbers = (identifiers ?? [])
    .map(({ scheme, value }) => ({ scheme, value: oneLine(value) }))
    .filter(({ value }) => isSaid(value));
  const others = Object.entries(titles ?? {}).map(([language, text]) => [language, oneLine(text)] as const);
  const [terms, url] = [oneLine(rights?.text ?? ''), oneLine(rights?.url ?? '')];
  return {
    ...rest,
    title: oneLine(title),
    titles: Object.fromEntries(others.filter(([, text]) => isSaid(text))),
    keywords: words,
    identifiers: numbers,
    ...said('author', author),
    ...said('subject', subject),
    ...said('publisher', publisher),
    ...said('creator', creator),
    ...(terms === '' && url === '' ? {} : { rights: { text: terms, ...(url === '' ? {} : { url }) } }),
  };
}

const isSaid = (text: string): boolean => text !== '';

function said<K extends string>(key: K, text: string | undefined): { readonly [P in K]?: string } {
  const line = oneLine(text ?? '');
  return (line === '' ? {} : { [key]: line }) as { readonly [P in K]?: string };
}
