import { InvalidArgumentError } from 'commander';
import type { Point } from '../where/index.js';

/** Points in one of each unit. */
const UNITS: Readonly<Record<string, number>> = { pt: 1, mm: 72 / 25.4, cm: 72 / 2.54, in: 72 };

/** A point of a page as `--at` takes it, `57,312` or `20mm,110mm`: from the left and from the top. */
export function parsePoint(value: string): Point {
  const [x, y, ...others] = value.split(',').map(parseLength);
  if (x === undefined || y === undefined || others.length > 0) {
    throw new InvalidArgumentError(
      'Write how far it is from the left and from the top, such as 57,312 (points) or 20mm,110mm.',
    );
  }
  return { x, y };
}

function parseLength(text: string): number | undefined {
  const [, number, unit = 'pt'] = /^\s*(\d+(?:\.\d+)?)\s*(pt|mm|cm|in)?\s*$/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number) * (UNITS[unit] ?? 1);
}

/** The number of a page, from 1. */
export function parsePage(value: string): number {
  const page = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (page === 0) throw new InvalidArgumentError('Write the number of a page of the file, from 1.');
  return page;
}
