import type { LengthPercent } from '../computed.js';
import { Mistake } from '../mistake.js';
import type { Reader } from './reader.js';
import type { Specified } from './specified.js';

/** Points of each absolute unit (CSS Values Level 4, section 6.2). */
const POINTS: Readonly<Record<string, number>> = { pt: 1, mm: 72 / 25.4, cm: 72 / 2.54, in: 72 };

const OTHER_UNITS: Readonly<Record<string, string>> = {
  px: 'Paper has no pixels: write points (1px is 0.75pt) or millimetres.',
  rem: 'Write em, which counts from the size of the text it stands on, or points.',
  pc: 'Write points (1pc is 12pt).',
  q: 'Write millimetres (1q is 0.25mm).',
  vw: 'Write a percentage, or millimetres.',
  vh: 'Write millimetres.',
};

export interface LengthOptions {
  /** Whether lengths below zero are allowed; default: no. */
  readonly negative?: boolean;
}

/** A length; in points once the size of the text is known. */
export function takeLength(reader: Reader, options: LengthOptions = {}): Specified<number> | undefined {
  const component = reader.peek();
  if (component?.kind === 'number') {
    if (component.value !== 0) return undefined;
    reader.next();
    return () => 0;
  }
  if (component?.kind !== 'dimension' || component.unit === 'fr') return undefined;
  const { value, unit, text } = component;
  if (value < 0 && !options.negative) throw new Mistake(`\`${text}\` is below zero, which has no meaning here.`);
  reader.next();
  if (unit === 'em') return ({ fontSize }) => value * fontSize;
  const points = POINTS[unit];
  if (points === undefined) {
    throw new Mistake(
      `\`${text}\` has a unit that sheets for paper do not have.`,
      OTHER_UNITS[unit] ?? 'Units are pt, mm, cm, in and em.',
    );
  }
  const length = value * points;
  return () => length;
}

/** A percentage of what the property says. */
export function takePercentage(reader: Reader, options: LengthOptions = {}): { readonly percent: number } | undefined {
  const component = reader.peek();
  if (component?.kind !== 'percentage') return undefined;
  if (component.value < 0 && !options.negative) {
    throw new Mistake(`\`${component.text}\` is below zero, which has no meaning here.`);
  }
  reader.next();
  return { percent: component.value };
}

export function takeLengthPercent(reader: Reader, options: LengthOptions = {}): Specified<LengthPercent> | undefined {
  const percentage = takePercentage(reader, options);
  return percentage ? () => percentage : takeLength(reader, options);
}

/** A number within bounds. */
export function takeNumber(reader: Reader, least: number, most: number): number | undefined {
  const component = reader.peek();
  if (component?.kind !== 'number') return undefined;
  if (component.value < least || component.value > most) {
    const bounds = most === Number.POSITIVE_INFINITY ? `${least} or more` : `from ${least} to ${most}`;
    throw new Mistake(`\`${component.text}\` is out of range.`, `Write a number, ${bounds}.`);
  }
  reader.next();
  return component.value;
}

/** A whole number within bounds. */
export function takeInteger(reader: Reader, least: number, most: number): number | undefined {
  const component = reader.peek();
  if (component?.kind === 'number' && !Number.isInteger(component.value)) {
    throw new Mistake(`\`${component.text}\` is not a whole number.`);
  }
  return takeNumber(reader, least, most);
}
