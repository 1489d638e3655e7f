import type { Element } from 'domhandler';
import type { ComputedStyle } from '../style/computed.js';
import { contentPieces } from './generated.js';
import { plainText } from './tree.js';

/** The named strings that an element sets (CSS Generated Content for Paged Media, 1.1), or undefined for none. */
export function stringsOf(element: Element, style: ComputedStyle): Record<string, string> | undefined {
  if (style.stringSet.length === 0) return undefined;
  return Object.fromEntries(
    style.stringSet.map(({ name, value }) => {
      if (value === 'content') return [name, plainText(element)];
      const pieces = contentPieces(value, element);
      return [name, pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')];
    }),
  );
}
