import type { TextContext } from './text.js';

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Makes an area lead to an address, or to a place of this document (`#id`). A link to a place that does not exist
 * would do nothing when it is chosen, so none is made.
 */
export function drawLink({ x, y, width, height }: Area, href: string, { document, isKnown }: TextContext): void {
  if (!href.startsWith('#')) document.link(x, y, width, height, href);
  else if (isKnown(href.slice(1))) document.goTo(x, y, width, height, href.slice(1));
}
