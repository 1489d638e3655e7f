import type { Element } from 'domhandler';
import { spoken } from './spoken.js';

const FOLLOWED = /^(?:#.+|https?:\/\/.+|mailto:.+)/i;

/** Where an `a` leads: a place in the document, a page of the web, an address to write to. Nothing else is followed. */
export function linkOf(element: Element): string | undefined {
  const href = element.name === 'a' ? element.attribs.href : undefined;
  return href !== undefined && FOLLOWED.test(href) ? href : undefined;
}

/** What is said of a link, where it is more than the link's own text. */
export function linkTitleOf({ attribs }: Element): string | undefined {
  return spoken(attribs['aria-label']) || spoken(attribs.title) || undefined;
}
