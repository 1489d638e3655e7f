import type { ComputedStyle } from '../computed.js';
import { Mistake } from '../mistake.js';
import { takeLengthPercent } from '../values/lengths.js';
import { Reader } from '../values/reader.js';
import type { Specified } from '../values/specified.js';
import { keywordOr, type Property, property, type Shorthand } from './property.js';
import { sides } from './sides.js';

const group = 'position';

function takePosition(reader: Reader): Specified<ComputedStyle['position']> | undefined {
  const running = reader.takeFunction('running');
  if (running) {
    const inner = new Reader(running.args);
    const name = inner.takeName();
    if (name === undefined || !inner.done)
      throw new Mistake(
        '`running()` takes one name.',
        'Write `running(head)`, and show it with `content: element(head)` in a margin box.',
      );
    const position = { running: name };
    return () => position;
  }
  const word = reader.takeKeyword(['static', 'absolute']);
  return word === undefined ? undefined : () => word;
}

const INSETS = {
  'block-start': 'insetBlockStart',
  'block-end': 'insetBlockEnd',
  'inline-start': 'insetInlineStart',
  'inline-end': 'insetInlineEnd',
} as const;

const values = 'auto | <length> | <percentage>';

const inset = sides({
  name: 'inset',
  group,
  side: (side) =>
    property({
      group,
      name: `inset-${side}`,
      field: INSETS[side as keyof typeof INSETS],
      values,
      initial: 'auto',
      parse: keywordOr<ComputedStyle['insetBlockStart']>('auto', 'auto', (reader) =>
        takeLengthPercent(reader, { negative: true }),
      ),
      meaning: `Distance of an absolute box from the page's ${side.replace('-', ' ')} edge; % of the page's size.`,
    }),
});

export const POSITION_SHORTHANDS: readonly Shorthand[] = inset.shorthands;

export const POSITION_PROPERTIES: readonly Property[] = [
  property({
    group,
    name: 'position',
    field: 'position',
    values: 'static | absolute | running(<name>)',
    initial: 'static',
    parse: takePosition,
    meaning:
      '`absolute` takes the box out of the flow and puts it on its page, counted from the edges of the page; `running(head)` takes it out for the margin boxes that show `element(head)`.',
  }),
  ...inset.properties,
];
