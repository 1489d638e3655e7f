import { type Element, isTag } from 'domhandler';

export type Direction = 'ltr' | 'rtl';

/** The direction that an element's own `dir` attribute gives it. */
export function ownDirection(element: Element): Direction | undefined {
  const value = element.attribs.dir?.toLowerCase();
  return value === 'ltr' || value === 'rtl' ? value : undefined;
}

/** The direction of an element: that of the nearest `dir` attribute, from left to right where there is none. */
export function elementDirection(element: Element): Direction {
  for (let node: Element | null = element; node !== null; ) {
    const own = ownDirection(node);
    if (own !== undefined) return own;
    node = node.parent !== null && isTag(node.parent) ? node.parent : null;
  }
  return 'ltr';
}
