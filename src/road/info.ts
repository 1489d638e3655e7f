import type { Document, Element } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import type { DocumentInfo } from '../pdf/index.js';
import { version } from '../version.js';

/** What the head of an HTML document says of it: title, author, description, keywords, language. */
export function documentInfo(document: Document, date: Date): DocumentInfo {
  const first = (name: string): Element | undefined => getElementsByTagName(name, document, true, 1)[0];
  const metas = getElementsByTagName('meta', document);
  const meta = (name: string): string | undefined => {
    const content = metas.find((element) => element.attribs.name === name)?.attribs.content;
    return content === undefined || content === '' ? undefined : content;
  };
  const title = first('title');
  const [author, subject, keywords] = [meta('author'), meta('description'), meta('keywords')];
  return {
    title: title === undefined ? '' : textContent(title),
    ...(author === undefined ? {} : { author }),
    ...(subject === undefined ? {} : { subject }),
    ...(keywords === undefined ? {} : { keywords: keywords.split(',').map((word) => word.trim()) }),
    creator: `mgp ${version()}`,
    language: first('html')?.attribs.lang ?? 'und',
    date,
  };
}
