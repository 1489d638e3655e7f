import type { ListNumbering, Node } from '../document.js';

const SHAPES = { disc: 'Disc', circle: 'Circle', square: 'Square' } as const;

/** How a list is numbered, as the marker of its first item shows (ISO 32000-1, table 347; a label asks for more than None). */
export function numberingOf(items: readonly Node[]): ListNumbering {
  const first = items.find((item) => 'body' in item);
  const marker = first && 'body' in first ? first.marker : null;
  if (!marker || 'svg' in marker) return 'None';
  return 'shape' in marker ? SHAPES[marker.shape] : 'Decimal';
}
