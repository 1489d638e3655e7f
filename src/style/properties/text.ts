import type { ComputedStyle } from '../computed.js';
import { takePicture } from '../values/address.js';
import { takeInteger, takeLengthPercent } from '../values/lengths.js';
import type { Reader } from '../values/reader.js';
import type { Specified } from '../values/specified.js';
import { keywordOr, keywords, type Property, property } from './property.js';

/** `none`, or a picture. */
export function takeImage(reader: Reader): Specified<string | null> | undefined {
  if (reader.takeKeyword(['none']) !== undefined) return () => null;
  const picture = takePicture(reader);
  return picture === undefined ? undefined : () => picture;
}

function takeLimitLines(reader: Reader): Specified<number> | undefined {
  const count = takeInteger(reader, 0, 100);
  return count === undefined ? undefined : () => count;
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
    ...keywords('manual', 'auto'),
    name: 'hyphens',
    field: 'hyphens',
    initial: 'manual',
    meaning:
      '`manual`: words are divided at soft hyphens alone. `auto`: also where the patterns of their language let them be, ' +
      'but no names, acronyms, addresses, or words with figures or hyphens.',
  }),
  property({
    ...inherited,
    name: 'hyphenate-limit-lines',
    field: 'hyphenateLimitLines',
    values: 'no-limit | <integer>',
    initial: '2',
    parse: keywordOr<ComputedStyle['hyphenateLimitLines']>('no-limit', 'no-limit', takeLimitLines),
    meaning: 'How many lines in a row may end in the middle of a word.',
  }),
  property({
    ...inherited,
    name: 'hyphenate-limit-zone',
    field: 'hyphenateLimitZone',
    values: '<length> | <percentage>',
    initial: '0',
    parse: takeLengthPercent,
    meaning: 'No word is divided where its line is left no emptier than this; percentages are of the line.',
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
