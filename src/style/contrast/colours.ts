import { formatHex, parse, wcagContrast } from 'culori';
import { Kept } from '../../kept.js';
import type { Colour } from '../computed.js';

/** The least ratio for text: WCAG 2.2, success criterion 1.4.3, level AA. */
export const LEAST = 4.5;

/** Pairs of colours that a process keeps: a layout has few, and shows them thousands of times. */
const PAIRS_KEPT = 2000;

const ratios = new Kept<string, number>(PAIRS_KEPT);

/** Ratio of the luminances of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export const contrast = (a: Colour, b: Colour): number => ratios.of(`${a} ${b}`, () => wcagContrast(a, b));

/** What is seen of a colour that lies over another, in sRGB as PDF blends it. @param opacity 0 to 1. */
export function mix(over: Colour, under: Colour, opacity: number): Colour {
  if (opacity >= 1) return over;
  const a = parse(over);
  const b = parse(under);
  if (a?.mode !== 'rgb' || b?.mode !== 'rgb') return over;
  const channel = (name: 'r' | 'g' | 'b') => a[name] * opacity + b[name] * (1 - opacity);
  return formatHex({ mode: 'rgb', r: channel('r'), g: channel('g'), b: channel('b') }) as Colour;
}

/** A ratio as it is said: cut, not rounded, so that 4.499 is not called 4.5. */
export function shownRatio(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
