import type { Element } from 'domhandler';
import type { Styles } from '../styles.js';
import { isReplaced } from '../tree.js';
import { closest, isArrangement } from './aria.js';

/** Whether an element is no content, with all that stands in it. */
export function isDecorative(element: Element): boolean {
  const { name, attribs } = element;
  return (
    attribs['aria-hidden'] === 'true' ||
    name === 'hr' ||
    (name === 'img' && attribs.alt?.trim() === '') ||
    (isReplaced(element) && isArrangement(element))
  );
}

/** Whether nobody reads an element: it, or one around it, is no content, or is kept for the margins. */
export function isUnread(element: Element, styles: Styles): boolean {
  const isOut = (candidate: Element): boolean =>
    isDecorative(candidate) || typeof styles.style(candidate).position === 'object';
  return closest(element, isOut) !== null;
}
