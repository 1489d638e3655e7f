import { type Element, isTag } from 'domhandler';

/** Words of the attribute `role` that this program knows (WAI-ARIA 1.2, DPUB-ARIA 1.1). */
export type AriaRole = 'none' | 'presentation' | 'doc-toc' | 'doc-noteref' | 'doc-endnote' | 'doc-footnote';

/** Whether an element has a role; `role` is a list of words. */
export function hasRole({ attribs }: Element, ...roles: readonly AriaRole[]): boolean {
  const { role } = attribs;
  return role?.split(/\s+/).some((word) => roles.includes(word as AriaRole)) ?? false;
}

/** The element itself or the nearest around it that is so. */
export function closest(element: Element, isIt: (candidate: Element) => boolean): Element | null {
  for (let at: Element['parent'] = element; at && isTag(at); at = at.parent) if (isIt(at)) return at;
  return null;
}

/** Whether an element stands in a table of contents. */
export const isInContents = (element: Element): boolean =>
  closest(element, (candidate) => hasRole(candidate, 'doc-toc')) !== null;

/** Whether an element is one of the notes at the end of a text or of a page. */
export const isNote = (element: Element): boolean => hasRole(element, 'doc-endnote', 'doc-footnote');

/** Whether an element has no meaning of its own; what stands in it keeps its meaning. */
export const isArrangement = (element: Element): boolean => hasRole(element, 'none', 'presentation');
