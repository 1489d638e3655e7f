import type { Numerals } from '../numerals.js';

/** How a chart looks: all of it comes from style sheets. Sizes are points. */
export interface ChartLook {
  /** Names of faces in order: the second is for what the first lacks. */
  readonly faces: readonly string[];
  readonly size: number;
  /** Of numbers and names. */
  readonly color: string;
  readonly grid: string;
  /** A colour for each series, in order. */
  readonly colours: readonly string[];
  /** BCP 47: numbers are written as this language writes them. */
  readonly language: string;
  /** Digits of the numbers on it. */
  readonly numerals: Numerals;
  /** From the right: it is drawn as its mirror image, in which texts keep their shape. */
  readonly direction: 'ltr' | 'rtl';
}

/** Signs that tell series apart without colour. */
export const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin'] as const;

export const DASHES: readonly ('solid' | number[])[] = ['solid', [5, 3], [1.5, 2.5], [8, 3, 1.5, 3], [3, 3], [10, 4]];
