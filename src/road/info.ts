import type { Document, Element } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import type { EditionDescription, OtherEdition } from '../layout/index.js';
import type { DocumentInfo, Identifier } from '../pdf/index.js';
import type { Profile } from '../profile/index.js';
import { version } from '../version.js';

/** What the metadata say that no page's head does. */
export interface About {
  readonly profile: Profile;
  /** Nothing where the layout has no words in this language. */
  readonly description: EditionDescription | undefined;
  /** All languages of the publication that are known. */
  readonly editions: readonly OtherEdition[];
}

/**
 * What a document says of itself: from the head of its HTML title, author, description, keywords and language; from the
 * data publisher, licence, numbers and the titles of the other editions.
 * @param date The file's date.
 */
export function documentInfo(document: Document, date: Date, about: About): DocumentInfo {
  const { profile, description, editions } = about;
  const first = (name: string): Element | undefined => getElementsByTagName(name, document, true, 1)[0];
  const metas = getElementsByTagName('meta', document);
  const meta = (name: string): string | undefined => {
    const content = metas.find((element) => element.attribs.name === name)?.attribs.content;
    return content === undefined || content === '' ? undefined : content;
  };
  const title = first('title');
  const author = meta('author');
  const keywords = keywordsIn(meta('keywords'), description);
  // Of an invented place the first words say so: catalogues cut descriptions short.
  const subject = [description?.specimen, meta('description')].filter((text) => typeof text === 'string').join(' ');
  const identifiers = identifiersOf(profile);
  const titles = otherTitles(profile, editions);
  return {
    title: title === undefined ? '' : textContent(title),
    ...(Object.keys(titles).length === 0 ? {} : { titles }),
    ...(author === undefined ? {} : { author }),
    ...(subject === '' ? {} : { subject }),
    ...(keywords === undefined ? {} : { keywords }),
    ...(typeof description?.publisher === 'string' ? { publisher: description.publisher } : {}),
    ...rights(description),
    ...(identifiers.length === 0 ? {} : { identifiers }),
    creator: `mgp ${version()}`,
    language: first('html')?.attribs.lang ?? 'und',
    date,
  };
}

/** The words of a head, which commas part; but a comma in a phrase of our own parts nothing. */
function keywordsIn(
  written: string | undefined,
  description: EditionDescription | undefined,
): readonly string[] | undefined {
  if (description !== undefined && written === description.keywords.join(', ')) return description.keywords;
  return written?.split(',').map((word) => word.trim());
}

/** Titles of the editions that the publication names, in its order, but for this one. */
function otherTitles(profile: Profile, editions: readonly OtherEdition[]): Record<string, string> {
  const found = profile.editions.flatMap((language) => {
    const title = editions.find((edition) => edition.language === language)?.title;
    return language === profile.language || title === undefined ? [] : [[language, title] as const];
  });
  return Object.fromEntries(found);
}

/** The licence as the imprint prints it. */
function rights(description: EditionDescription | undefined): Pick<DocumentInfo, 'rights'> {
  const licence = description?.licence ?? null;
  if (licence === null) return {};
  const { name: text, address: url } = licence;
  return { rights: { text, ...(url === null ? {} : { url }) } };
}

/** Numbers and addresses of this file: the printed book is another. */
function identifiersOf({ publication: { isbn, doi, reference, url } }: Profile): Identifier[] {
  const all = [
    ['ISBN', isbn?.pdf],
    ['DOI', doi],
    ['other', reference],
    ['URL', url],
  ] as const;
  return all.flatMap(([scheme, value]) => (value === undefined ? [] : [{ scheme, value }]));
}
