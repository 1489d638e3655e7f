import type { BorderSide, ComputedStyle } from '../computed.js';
import { takeColour } from '../values/colours.js';
import { takeLength } from '../values/lengths.js';
import type { Reader } from '../values/reader.js';
import type { Specified } from '../values/specified.js';
import { type Property, property, type Shorthand } from './property.js';

const group = 'box';
const values = 'none | <length> || [ solid | dashed ] || <colour>';

/** `medium` of CSS Backgrounds, section 3.3: 3 px. */
const MEDIUM = 2.25;

/** A whole border, its parts in any order. What is left out is medium, none and the colour of the text. */
function takeBorder(reader: Reader): Specified<BorderSide> | undefined {
  let width: Specified<number> | undefined;
  let style: BorderSide['style'] | undefined;
  let colour: Specified<ComputedStyle['color']> | undefined;
  while (!reader.done) {
    const before = reader.mark();
    style ??= reader.takeKeyword(['none', 'solid', 'dashed']);
    if (reader.mark() === before) width ??= takeLength(reader);
    if (reader.mark() === before) colour ??= takeColour(reader);
    if (reader.mark() === before) return undefined;
  }
  if (!style && !width && !colour) return undefined;
  return (context) => {
    const color = colour?.(context) ?? context.color;
    if (style === undefined || style === 'none') return { width: 0, style: 'none', color };
    return { width: width?.(context) ?? MEDIUM, style, color };
  };
}

const SIDES = [
  ['border-block-start', 'borderBlockStart'],
  ['border-block-end', 'borderBlockEnd'],
  ['border-inline-start', 'borderInlineStart'],
  ['border-inline-end', 'borderInlineEnd'],
] as const;

export const BORDER_PROPERTIES: readonly Property[] = SIDES.map(([name, field]) =>
  property({
    group,
    name,
    field,
    values,
    initial: 'none',
    parse: takeBorder,
    meaning: `The line at the box's ${name.slice('border-'.length).replace('-', ' ')}: width, style and colour, in any order. Without a style there is no line.`,
  }),
);

function shorthand(name: string, meaning: string): Shorthand {
  const sets = SIDES.map(([side]) => side).filter((side) => side.startsWith(name));
  return {
    name,
    group,
    values,
    meaning,
    sets,
    parse(reader) {
      const border = takeBorder(reader);
      return border && new Map(sets.map((side) => [side, border]));
    },
  };
}

export const BORDER_SHORTHANDS: readonly Shorthand[] = [
  shorthand('border', 'The same line at all four sides.'),
  shorthand('border-block', 'The same line at block start and block end.'),
  shorthand('border-inline', 'The same line at inline start and inline end.'),
];
