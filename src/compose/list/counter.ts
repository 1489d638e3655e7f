import type { ComputedStyle } from '../../style/computed.js';
import { inNumerals, type Numerals } from '../numerals.js';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number of a list in a counter style of CSS; what the style cannot write is written in the digits of the document. */
export function counterText(value: number, style: ComputedStyle['listStyleType'], numerals: Numerals): string {
  return lettered(value, style) ?? inNumerals(String(value), numerals);
}

function lettered(value: number, style: ComputedStyle['listStyleType']): string | undefined {
  if (value <= 0) return undefined;
  switch (style) {
    case 'lower-alpha':
      return letters(value);
    case 'upper-alpha':
      return letters(value).toUpperCase();
    case 'lower-roman':
      return value < 4000 ? roman(value) : undefined;
    case 'upper-roman':
      return value < 4000 ? roman(value).toUpperCase() : undefined;
    default:
      return undefined;
  }
}

function letters(value: number): string {
  const rest = value - 1;
  const last = String.fromCharCode(97 + (rest % 26));
  return rest < 26 ? last : letters(Math.floor(rest / 26)) + last;
}

function roman(value: number): string {
  let left = value;
  let text = '';
  for (const [size, sign] of ROMAN) {
    while (left >= size) {
      text += sign;
      left -= size;
    }
  }
  return text;
}
