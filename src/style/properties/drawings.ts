import type { Colour } from '../computed.js';
import { takeColour } from '../values/colours.js';
import { takeNumber } from '../values/lengths.js';
import type { Reader } from '../values/reader.js';
import type { Specified, ValueContext } from '../values/specified.js';
import { type Property, property } from './property.js';

/** `currentcolor` is inherited as the word, and stands for the colour of each shape that inherits it. */
type Paint = Colour | 'none' | 'currentcolor';

function takePaint(reader: Reader): Specified<Paint> | undefined {
  const word = reader.takeKeyword(['none', 'currentcolor']);
  return word === undefined ? takeColour(reader) : () => word;
}

const used = (value: Paint, { color }: ValueContext): Colour | 'none' => (value === 'currentcolor' ? color : value);

const drawn = { group: 'drawings', inherited: true } as const;

export const DRAWING_PROPERTIES: readonly Property[] = [
  property({
    ...drawn,
    name: 'fill',
    field: 'fill',
    values: 'none | <colour>',
    initial: '#000000',
    parse: takePaint,
    used,
    meaning: 'Colour of the inside of a shape, and of text, in a drawing (SVG).',
  }),
  property({
    ...drawn,
    name: 'stroke',
    field: 'stroke',
    values: 'none | <colour>',
    initial: 'none',
    parse: takePaint,
    used,
    meaning: "Colour of a shape's outline.",
  }),
  property({
    ...drawn,
    name: 'stroke-width',
    field: 'strokeWidth',
    values: '<number>',
    initial: '1',
    parse(reader) {
      const width = takeNumber(reader, 0, Number.POSITIVE_INFINITY);
      return width === undefined ? undefined : () => width;
    },
    meaning: "Width of the outline, in the drawing's own units (those of its viewBox).",
  }),
];
