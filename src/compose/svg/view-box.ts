import type { Element } from 'domhandler';
import { attribute } from '../tree.js';

export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Points of one CSS pixel: 96 to the inch. */
export const PIXEL = 0.75;

/** Size of a drawing that says nothing of its size (CSS Images, section 5.3). */
const DEFAULT = { x: 0, y: 0, width: 300, height: 150 };

/** The part of the plane that a drawing shows: its `viewBox`, or else its width and height. */
export function viewBoxOf(svg: Element): ViewBox {
  const numbers = (attribute(svg, 'viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  if (numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0) return { x, y, width, height };
  const size = { width: lengthOf(svg.attribs.width), height: lengthOf(svg.attribs.height) };
  return size.width && size.height ? { x: 0, y: 0, width: size.width, height: size.height } : DEFAULT;
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

/** A length of SVG in pixels; undefined where it is relative or none. */
export function lengthOf(text: string | undefined): number | undefined {
  const [, number, unit = ''] = /^\s*([\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(text ?? '') ?? [];
  const factor = UNITS[unit.toLowerCase()];
  const value = Number(number) * (factor ?? Number.NaN);
  return Number.isFinite(value) && value > 0 ? value : undefined;
}
