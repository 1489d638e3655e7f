import type { Element } from 'domhandler';

/** The most columns or rows that a cell may span, as HTML has it for columns. */
const MOST = 1000;

/** A span of a cell or a column, at least 1. */
export function spanOf(element: Element, name: 'colspan' | 'rowspan' | 'span'): number {
  const value = Number.parseInt(element.attribs[name] ?? '', 10);
  return Number.isFinite(value) ? Math.min(MOST, Math.max(1, value)) : 1;
}
