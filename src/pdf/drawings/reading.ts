import { Kept } from '../../kept.js';
import { inScreenColours } from './screen-colours.js';
import { isReachingBeyond, sized } from './sized.js';
import { type FoundTexts, findTexts } from './take.js';

/** A drawing as it is read, whatever document it is for. */
export interface Reading extends FoundTexts {
  /** Points that it takes. */
  readonly width: number;
  readonly height: number;
  /** All of it, at its size, in the colours of screens. */
  readonly whole: string;
  /** How far it may reach beyond its area at each side, as a part of that. */
  readonly beyond: number;
}

/** Letters of drawings that a process keeps. */
const MOST = 8 * 1024 * 1024;

const kept = new Kept<string, Reading>(MOST, ({ whole, rest }, key) => whole.length + rest.length + key.length);

export function readDrawing(svg: string, width: number, height: number): Reading {
  return kept.of(`${width} ${height} ${svg}`, () => {
    const whole = inScreenColours(sized(svg, width, height));
    const beyond = isReachingBeyond(whole) ? 1 : 0;
    return { width, height, whole, beyond, ...findTexts(whole, { width, height }) };
  });
}
