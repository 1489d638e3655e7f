import type { Element } from 'domhandler';
import type { InlineElement, InlineRole } from '../../pdf/document.js';
import { elementDirection } from '../../style/direction.js';
import { plainText } from '../tree.js';
import { hasRole, isArrangement, isInContents } from './aria.js';
import { linkOf, linkTitleOf } from './links.js';

/** Elements that mean something even without an attribute. */
const SAME: ReadonlyMap<string, InlineRole> = new Map([
  ['q', 'Quote'],
  ['code', 'Code'],
] as const);

/**
 * What an element within a line is in the structure, the outermost first: at most a reference around a link. Nothing for one
 * that is only set differently. To be called once an element: its runs share what comes out.
 */
export function inlineElementsOf(element: Element): readonly InlineElement[] {
  if (isArrangement(element)) return [];
  const { name, attribs } = element;
  const link = linkOf(element);
  const linkTitle = link === undefined ? undefined : linkTitleOf(element);
  const expansion = name === 'abbr' ? attribs.title?.trim() : undefined;
  const facts: Omit<InlineElement, 'role'> = {
    ...(link === undefined ? {} : { link }),
    ...(linkTitle === undefined ? {} : { linkTitle }),
    ...(attribs.lang ? { lang: attribs.lang } : {}),
    ...directionOf(element, link),
    ...(expansion ? { expansion } : {}),
    ...(attribs['data-path'] ? { dataPath: attribs['data-path'] } : {}),
  };
  const isReference = hasRole(element, 'doc-noteref') || (link !== undefined && isInContents(element));
  const role = link === undefined ? SAME.get(name) : 'Link';
  const isNamed = role !== undefined || Object.keys(facts).length > 0;
  return [
    ...(isReference ? [{ role: 'Reference' } as const] : []),
    ...(isNamed ? [{ role: role ?? 'Span', ...facts }] : []),
  ];
}

/** An address is one thing from left to right in any text; other phrases say which way they run. */
function directionOf(element: Element, link: string | undefined): Pick<InlineElement, 'direction'> {
  const { dir } = element.attribs;
  if (dir === 'ltr' || dir === 'rtl') return { direction: dir };
  // The mark of a source after a year would else be a part of its number.
  if (element.name === 'sup' && elementDirection(element) === 'rtl') return { direction: 'rtl' };
  return link !== undefined && ADDRESS.test(plainText(element)) ? { direction: 'ltr' } : {};
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+$/i;
