import { Mistake } from '../mistake.js';
import { expand } from '../properties/expand.js';
import type { PageGeometry } from '../sheet.js';
import type { Component } from '../values/component.js';
import { takeLength } from '../values/lengths.js';
import { Reader } from '../values/reader.js';
import type { ValueContext } from '../values/specified.js';

const MM = 72 / 25.4;
const INCH = 72;

/** Width and height of sheets, upright, in points (CSS Paged Media Level 3, section 7.1). */
const SIZES = {
  a3: [297 * MM, 420 * MM],
  a4: [210 * MM, 297 * MM],
  a5: [148 * MM, 210 * MM],
  b5: [176 * MM, 250 * MM],
  letter: [8.5 * INCH, 11 * INCH],
  legal: [8.5 * INCH, 14 * INCH],
} as const;

const SIZE_NAMES = Object.keys(SIZES) as (keyof typeof SIZES)[];
const SIZE_VALUES = 'A3 | A4 | A5 | B5 | letter | legal, with landscape; or <width> <height>';

const MARGINS = [
  'margin',
  'margin-block',
  'margin-inline',
  'margin-block-start',
  'margin-block-end',
  'margin-inline-start',
  'margin-inline-end',
];

/** What `@page` may say of a page. */
export const PAGE_DESCRIPTORS: readonly string[] = ['size', ...MARGINS, 'bleed', 'marks'];

/** The descriptors with their values, for the reference page. */
export const PAGE_VALUES: readonly (readonly [name: string, values: string, meaning: string])[] = [
  ['size', SIZE_VALUES, 'Size of the trimmed page; A4 where nothing is said.'],
  [MARGINS.join(', '), '<length>', 'Distance of the text from the edges of the page; margin boxes stand in it.'],
  ['bleed', '<length>', 'How far colour goes beyond the edge in the edition for the press.'],
  ['marks', 'none | crop', 'Marks for the cutter in the edition for the press.'],
];

/** A page has no text whose size em could count from. */
const PAPER: ValueContext = {
  get fontSize(): number {
    throw new Mistake('A page has no size of text that em could count from.', 'Write millimetres or points.');
  },
  color: '#000000',
};

/**
 * What one declaration in `@page` says, in points.
 * @throws Mistake where the value is none of the descriptor's.
 */
export function pageGeometry(name: string, components: readonly Component[]): Partial<PageGeometry> {
  if (name === 'size') return size(new Reader(components));
  if (name === 'bleed') return { bleed: wholeLength(name, components) };
  if (name === 'marks') {
    const reader = new Reader(components);
    const marks = reader.takeKeyword(['none', 'crop']);
    if (marks === undefined || !reader.done)
      throw new Mistake('`marks` has a value that it does not take.', 'It takes: none | crop.');
    return { marks };
  }
  return margins(name, components);
}

function wholeLength(name: string, components: readonly Component[]): number {
  const reader = new Reader(components);
  const length = takeLength(reader);
  if (length === undefined || !reader.done)
    throw new Mistake(`\`${name}\` has a value that it does not take.`, 'It takes: <length>.');
  return length(PAPER);
}

function size(reader: Reader): Pick<PageGeometry, 'width' | 'height'> {
  const before = reader.takeKeyword(['portrait', 'landscape']);
  const name = reader.takeKeyword(SIZE_NAMES);
  const turned = before ?? reader.takeKeyword(['portrait', 'landscape']);
  if (name !== undefined && reader.done) {
    const [width, height] = SIZES[name];
    return turned === 'landscape' ? { width: height, height: width } : { width, height };
  }
  const width = turned === undefined ? takeLength(reader)?.(PAPER) : undefined;
  const height = width === undefined || reader.done ? width : takeLength(reader)?.(PAPER);
  if (name !== undefined || !width || !height || !reader.done)
    throw new Mistake('`size` has a value that it does not take.', `It takes: ${SIZE_VALUES}.`);
  // The limit of PDF 1.7, annex C: 14,400 units; and a page that nothing fits on is a slip of the pen.
  if (Math.max(width, height) > 14_400 || Math.min(width, height) < 72)
    throw new Mistake('No page is of that size.', 'Sides are from 1 inch to 200 inches.');
  return { width, height };
}

const FIELDS = {
  'margin-block-start': 'marginBlockStart',
  'margin-block-end': 'marginBlockEnd',
  'margin-inline-start': 'marginInlineStart',
  'margin-inline-end': 'marginInlineEnd',
} as const;

function margins(name: string, components: readonly Component[]): Partial<PageGeometry> {
  const sides = expand(name, components);
  const found: Partial<Record<(typeof FIELDS)[keyof typeof FIELDS], number>> = {};
  for (const [side, field] of Object.entries(FIELDS)) {
    const assigned = sides.get(side);
    if (assigned === undefined) continue;
    const length = typeof assigned === 'function' ? assigned(PAPER) : undefined;
    if (typeof length !== 'number' || length < 0)
      throw new Mistake(`The margin of a page is a length of 0 or more.`, 'Write millimetres or points.');
    found[field] = length;
  }
  return found;
}
