import { Mistake } from '../mistake.js';
import { takePicture } from '../values/address.js';
import type { Reader } from '../values/reader.js';
import type { Specified } from '../values/specified.js';
import { keywords, type Property, property } from './property.js';

/** `none`, or a picture. */
export function takeImage(reader: Reader): Specified<string | null> | undefined {
  if (reader.takeKeyword(['none']) !== undefined) return () => null;
  const picture = takePicture(reader);
  return picture === undefined ? undefined : () => picture;
}

function takeHyphens(reader: Reader): Specified<'manual'> | undefined {
  if (reader.takeKeyword(['auto']) !== undefined) {
    throw new Mistake(
      '`auto` needs patterns of each language, which are yet to come.',
      'Write `manual`: words break at soft hyphens and hyphens alone.',
    );
  }
  return reader.takeKeyword(['manual']) === undefined ? undefined : () => 'manual';
}

const inherited = { group: 'text, inherited', inherited: true } as const;

export const TEXT_PROPERTIES: readonly Property[] = [
  property({
    ...inherited,
    ...keywords('start', 'end', 'center', 'justify'),
    name: 'text-align',
    field: 'textAlign',
    initial: 'start',
    meaning: 'How lines stand between the edges.',
  }),
  property({
    ...inherited,
    ...keywords('none', 'uppercase', 'lowercase', 'capitalize'),
    name: 'text-transform',
    field: 'textTransform',
    initial: 'none',
    meaning: 'Case that text is shown in, by the rules of its language.',
  }),
  property({
    ...inherited,
    ...keywords('normal', 'nowrap'),
    name: 'white-space',
    field: 'whiteSpace',
    initial: 'normal',
    meaning: '`nowrap` keeps a text on one line.',
  }),
  property({
    ...inherited,
    name: 'hyphens',
    field: 'hyphens',
    values: 'manual',
    initial: 'manual',
    parse: takeHyphens,
    meaning: 'Words break at soft hyphens alone.',
  }),
  property({
    ...inherited,
    ...keywords(
      'none',
      'disc',
      'circle',
      'square',
      'decimal',
      'lower-alpha',
      'upper-alpha',
      'lower-roman',
      'upper-roman',
    ),
    name: 'list-style-type',
    field: 'listStyleType',
    initial: 'disc',
    meaning: "Marker of a list's items.",
  }),
  property({
    ...inherited,
    name: 'list-style-image',
    field: 'listStyleImage',
    values: 'none | <url>',
    initial: 'none',
    parse: takeImage,
    meaning: 'A picture as marker: a file of the layout. Its size is the font size of `::marker`.',
  }),
  property({
    ...keywords('none', 'underline', 'line-through'),
    group: 'text',
    name: 'text-decoration-line',
    field: 'textDecorationLine',
    initial: 'none',
    meaning: 'A line under or through the text.',
  }),
  property({
    ...keywords('baseline', 'super', 'sub', 'top', 'middle', 'bottom'),
    group: 'text',
    name: 'vertical-align',
    field: 'verticalAlign',
    initial: 'baseline',
    meaning: 'Of a text in a line: raised or lowered. Of a table cell or a margin box: at its top, middle or bottom.',
  }),
];
