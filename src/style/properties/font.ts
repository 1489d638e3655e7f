import { Mistake } from '../mistake.js';
import { takeColour } from '../values/colours.js';
import { takeInteger, takeLength, takeNumber, takePercentage } from '../values/lengths.js';
import type { Reader } from '../values/reader.js';
import type { Specified } from '../values/specified.js';
import { keywords, type Property, property } from './property.js';

const GENERIC = [
  'serif',
  'sans-serif',
  'monospace',
  'cursive',
  'fantasy',
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
  'ui-monospace',
];

/** The family names of a list; unquoted words are joined by spaces (CSS Fonts Level 4, section 2.1.1). */
export function takeFamilies(reader: Reader): readonly string[] | undefined {
  const families: string[] = [];
  do {
    const family = takeFamily(reader);
    if (family === undefined) return undefined;
    families.push(family);
  } while (reader.takeSign(','));
  return families;
}

function takeFamily(reader: Reader): string | undefined {
  const first = reader.peek();
  if (first?.kind === 'string') {
    reader.next();
    return first.value;
  }
  const words: string[] = [];
  for (let word = reader.takeName(); word !== undefined; word = reader.takeName()) words.push(word);
  const name = words.join(' ');
  if (GENERIC.includes(name.toLowerCase())) {
    throw new Mistake(
      `\`${name}\` is no family of its own: which face it is differs from machine to machine.`,
      'Name a family of an @font-face rule.',
    );
  }
  return name === '' ? undefined : name;
}

const NAMED_WEIGHTS: Readonly<Record<string, number>> = { normal: 400, bold: 700 };

/** A weight from 1 to 1000; `normal` is 400, `bold` 700. */
export function takeWeight(reader: Reader): number | undefined {
  const named = reader.takeKeyword(['normal', 'bold', 'bolder', 'lighter']);
  if (named === undefined) return takeNumber(reader, 1, 1000);
  const weight = NAMED_WEIGHTS[named];
  if (weight === undefined)
    throw new Mistake(`\`${named}\` counts from the parent's weight.`, 'Write the weight as a number, 600.');
  return weight;
}

/** What `line-height` inherits: a factor stays one, so that larger text in a paragraph has larger lines. */
export type LineHeight = number | { readonly factor: number };

function takeLineHeight(reader: Reader): Specified<LineHeight> | undefined {
  if (reader.takeKeyword(['normal']) !== undefined) return () => ({ factor: 1.2 });
  const component = reader.peek();
  if (component?.kind === 'number') {
    const factor = takeNumber(reader, 0, 100);
    return factor === undefined ? undefined : () => ({ factor });
  }
  const share = takePercentage(reader);
  return share ? ({ fontSize }) => (share.percent / 100) * fontSize : takeLength(reader);
}

function takeFontSize(reader: Reader): Specified<number> | undefined {
  const share = takePercentage(reader);
  return share ? ({ fontSize }) => (share.percent / 100) * fontSize : takeLength(reader);
}

/** `orphans` and `widows` are alike. */
function takeLines(reader: Reader): Specified<number> | undefined {
  const lines = takeInteger(reader, 1, 100);
  return lines === undefined ? undefined : () => lines;
}

const inherited = { group: 'text, inherited', inherited: true } as const;

export const FONT_PROPERTIES: readonly Property[] = [
  property({
    ...inherited,
    name: 'color',
    field: 'color',
    values: '<colour>',
    initial: '#000000',
    parse: takeColour,
    meaning: 'Colour of the text. `currentColor` stands for it in other properties.',
  }),
  property({
    ...inherited,
    name: 'font-family',
    field: 'fontFamily',
    values: '<family>, …',
    initial: 'none',
    initialValue: () => [],
    parse(reader) {
      const families = takeFamilies(reader);
      return families ? () => families : undefined;
    },
    meaning:
      'Families of `@font-face` rules, in order: a character that the first lacks is set in the next that has it. No generic names.',
  }),
  property({
    ...inherited,
    name: 'font-size',
    field: 'fontSize',
    values: '<length> | <percentage>',
    initial: '10pt',
    parse: takeFontSize,
    meaning: "Size of the text. em and % count from the parent's size.",
  }),
  property({
    ...inherited,
    ...keywords('normal', 'italic'),
    name: 'font-style',
    field: 'fontStyle',
    initial: 'normal',
    meaning: 'Upright or italic face.',
  }),
  property({
    ...inherited,
    name: 'font-weight',
    field: 'fontWeight',
    values: 'normal | bold | <number 1–1000>',
    initial: '400',
    parse(reader) {
      const weight = takeWeight(reader);
      return weight === undefined ? undefined : () => weight;
    },
    meaning: 'Weight of the face; the nearest that an `@font-face` rule has is taken.',
  }),
  property({
    ...inherited,
    ...keywords('normal', 'tabular-nums', 'lining-nums', 'oldstyle-nums', 'proportional-nums'),
    name: 'font-variant-numeric',
    field: 'fontVariantNumeric',
    initial: 'normal',
    meaning: 'Form of the figures; `tabular-nums` for columns of numbers.',
  }),
  property({
    ...inherited,
    name: 'line-height',
    field: 'lineHeight',
    values: 'normal | <number> | <length> | <percentage>',
    initial: 'normal',
    parse: takeLineHeight,
    used: (value: LineHeight, { fontSize }) => (typeof value === 'number' ? value : value.factor * fontSize),
    meaning:
      'Distance between base lines. A number is a factor of the size of each text that inherits it; `normal` is 1.2.',
  }),
  property({
    ...inherited,
    name: 'letter-spacing',
    field: 'letterSpacing',
    values: 'normal | <length>',
    initial: 'normal',
    parse: (reader) =>
      reader.takeKeyword(['normal']) === undefined ? takeLength(reader, { negative: true }) : () => 0,
    meaning: 'Space added between letters; may be negative.',
  }),
  property({
    ...inherited,
    name: 'orphans',
    field: 'orphans',
    values: '<whole number>',
    initial: '2',
    parse: takeLines,
    meaning: 'Least number of lines of a paragraph at the foot of a page.',
  }),
  property({
    ...inherited,
    name: 'widows',
    field: 'widows',
    values: '<whole number>',
    initial: '2',
    parse: takeLines,
    meaning: 'Least number of lines of a paragraph at the head of a page.',
  }),
];
