import type { ComputedStyle } from '../computed.js';
import { takeColour } from '../values/colours.js';
import { takeLength, takeLengthPercent, takeNumber, takePercentage } from '../values/lengths.js';
import type { Reader } from '../values/reader.js';
import type { Specified } from '../values/specified.js';
import { keywordOr, keywords, type Property, property, type Shorthand } from './property.js';
import { sides } from './sides.js';
import { takeImage } from './text.js';

const group = 'box';

const takeAnyLength = (reader: Reader) => takeLength(reader, { negative: true });

const MARGINS = {
  'block-start': 'marginBlockStart',
  'block-end': 'marginBlockEnd',
  'inline-start': 'marginInlineStart',
  'inline-end': 'marginInlineEnd',
} as const;

const PADDINGS = {
  'block-start': 'paddingBlockStart',
  'block-end': 'paddingBlockEnd',
  'inline-start': 'paddingInlineStart',
  'inline-end': 'paddingInlineEnd',
} as const;

const margin = sides({
  name: 'margin',
  group,
  side(side) {
    const described = {
      group,
      name: `margin-${side}`,
      initial: '0',
      meaning: `Space outside the box, at its ${side.replace('-', ' ')}.`,
    } as const;
    if (side === 'inline-start' || side === 'inline-end') {
      return property({
        ...described,
        field: MARGINS[side],
        values: '<length> | auto',
        parse: keywordOr<number | 'auto'>('auto', 'auto', takeAnyLength),
      });
    }
    return property({ ...described, field: MARGINS[side as 'block-start'], values: '<length>', parse: takeAnyLength });
  },
});

const padding = sides({
  name: 'padding',
  group,
  side: (side) =>
    property({
      group,
      name: `padding-${side}`,
      field: PADDINGS[side as keyof typeof PADDINGS],
      values: '<length>',
      initial: '0',
      parse: takeLength,
      meaning: `Space inside the box, at its ${side.replace('-', ' ')}.`,
    }),
});

/** The point of a picture that stands at the same point of its box, each from 0 to 1. */
function takeObjectPosition(reader: Reader): Specified<readonly [number, number]> | undefined {
  const take = () => (reader.takeKeyword(['center']) ? { percent: 50 } : takePercentage(reader));
  const across = take();
  const down = across && (reader.done ? { percent: 50 } : take());
  if (!down) return undefined;
  const point = [Math.min(1, across.percent / 100), Math.min(1, down.percent / 100)] as const;
  return () => point;
}

function takeOpacity(reader: Reader): Specified<number> | undefined {
  const share = takePercentage(reader);
  const value = share ? share.percent / 100 : takeNumber(reader, 0, 1);
  return value === undefined ? undefined : () => Math.min(1, value);
}

const DISPLAYS = [
  'none',
  'inline',
  'block',
  'grid',
  'list-item',
  'table',
  'table-caption',
  'table-header-group',
  'table-row-group',
  'table-footer-group',
  'table-row',
  'table-cell',
  'table-column-group',
  'table-column',
] as const satisfies readonly ComputedStyle['display'][];

export const BOX_SHORTHANDS: readonly Shorthand[] = [...margin.shorthands, ...padding.shorthands];

export const BOX_PROPERTIES: readonly Property[] = [
  property({
    ...keywords(...DISPLAYS),
    group,
    name: 'display',
    field: 'display',
    initial: 'inline',
    meaning: 'What kind of box an element is. `none` takes it and what is in it out of the document.',
  }),
  ...margin.properties,
  ...padding.properties,
  property({
    group,
    name: 'border-radius',
    field: 'borderRadius',
    values: '<length>',
    initial: '0',
    parse: takeLength,
    meaning: 'Radius of all four corners of the box.',
  }),
  property({
    group,
    name: 'background-color',
    field: 'backgroundColor',
    values: 'transparent | <colour>',
    initial: 'transparent',
    parse: keywordOr<ComputedStyle['backgroundColor']>('transparent', null, takeColour),
    meaning: 'Colour behind the content and the padding of the box.',
  }),
  property({
    group,
    name: 'background-image',
    field: 'backgroundImage',
    values: 'none | <url>',
    initial: 'none',
    parse: takeImage,
    meaning:
      'A picture behind the content: a file of the layout, or `url(picture:market)` of the profile. `object-fit` and `object-position` say how it fills the box.',
  }),
  property({
    ...keywords('fill', 'contain', 'cover'),
    group,
    name: 'object-fit',
    field: 'objectFit',
    initial: 'fill',
    meaning: 'How a picture fills its box: stretched, whole, or cropped.',
  }),
  property({
    group,
    name: 'object-position',
    field: 'objectPosition',
    values: '[ <percentage> | center ]{1,2}',
    initial: '50% 50%',
    parse: takeObjectPosition,
    meaning:
      'Which part of a cropped picture is seen: from the left and from the top of the picture, in every direction of writing.',
  }),
  property({
    group,
    name: 'opacity',
    field: 'opacity',
    values: '<number 0–1> | <percentage>',
    initial: '1',
    parse: takeOpacity,
    meaning: 'How opaque the element and all that is in it are.',
  }),
  property({
    group,
    name: 'inline-size',
    field: 'inlineSize',
    values: 'auto | <length> | <percentage>',
    initial: 'auto',
    parse: keywordOr<ComputedStyle['inlineSize']>('auto', 'auto', takeLengthPercent),
    meaning: 'Width of the box with its padding and border. % counts from the room that it stands in.',
  }),
  property({
    group,
    name: 'block-size',
    field: 'blockSize',
    values: 'auto | <length>',
    initial: 'auto',
    parse: keywordOr<number | 'auto'>('auto', 'auto', takeLength),
    meaning: 'Height of the box with its padding and border; a box grows with its content.',
  }),
  property({
    group,
    name: 'min-block-size',
    field: 'minBlockSize',
    values: '<length>',
    initial: '0',
    parse: takeLength,
    meaning: 'Least height of the box.',
  }),
];
