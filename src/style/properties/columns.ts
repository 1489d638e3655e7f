import type { Track } from '../computed.js';
import { Mistake } from '../mistake.js';
import { takeInteger, takeLength, takePercentage } from '../values/lengths.js';
import type { Reader } from '../values/reader.js';
import type { Specified } from '../values/specified.js';
import { keywordOr, keywords, type Property, property } from './property.js';

const group = 'rows and columns';

function takeTrack(reader: Reader): Specified<Track> | undefined {
  const component = reader.peek();
  if (component?.kind === 'dimension' && component.unit === 'fr') {
    if (component.value <= 0) throw new Mistake(`\`${component.text}\` is no share of anything.`, 'Write 1fr or more.');
    reader.next();
    const track = { fr: component.value };
    return () => track;
  }
  if (component?.kind === 'function' && component.name === 'repeat') {
    throw new Mistake('`repeat()` is not among the values here.', 'Write each track: 1fr 1fr 1fr.');
  }
  const share = takePercentage(reader);
  return share ? () => share : takeLength(reader);
}

function takeTracks(reader: Reader): Specified<readonly Track[]> | undefined {
  if (reader.takeKeyword(['none']) !== undefined) return () => [];
  const tracks: Specified<Track>[] = [];
  while (!reader.done) {
    const track = takeTrack(reader);
    if (track === undefined) return undefined;
    tracks.push(track);
  }
  return tracks.length === 0 ? undefined : (context) => tracks.map((track) => track(context));
}

const takeGap = keywordOr('normal', 0, takeLength);

function whole(least: number, most: number) {
  return (reader: Reader): Specified<number> | undefined => {
    const value = takeInteger(reader, least, most);
    return value === undefined ? undefined : () => value;
  };
}

export const COLUMN_PROPERTIES: readonly Property[] = [
  property({
    group,
    name: 'grid-template-columns',
    field: 'gridTemplateColumns',
    values: 'none | [ <length> | <percentage> | <fr> ]+',
    initial: 'none',
    parse: takeTracks,
    meaning: 'Widths of the columns of a grid: lengths, shares of what is left (`1fr`), or % of the whole.',
  }),
  property({
    group,
    name: 'column-gap',
    field: 'columnGap',
    values: 'normal | <length>',
    initial: 'normal',
    parse: takeGap,
    meaning: 'Space between columns of a grid or of a text; `normal` is 0.',
  }),
  property({
    group,
    name: 'row-gap',
    field: 'rowGap',
    values: 'normal | <length>',
    initial: 'normal',
    parse: takeGap,
    meaning: 'Space between rows of a grid.',
  }),
  property({
    ...keywords('start', 'end', 'center', 'space-between'),
    group,
    name: 'justify-content',
    field: 'justifyContent',
    initial: 'start',
    meaning: 'Where columns stand that are narrower than their room.',
  }),
  property({
    ...keywords('start', 'end', 'center', 'stretch'),
    group,
    name: 'align-items',
    field: 'alignItems',
    initial: 'stretch',
    meaning: 'Where boxes of a row stand that are lower than the row.',
  }),
  property({
    group,
    name: 'column-count',
    field: 'columnCount',
    values: 'auto | <whole number>',
    initial: 'auto',
    parse: keywordOr('auto', 1, whole(1, 10)),
    meaning: 'Number of balanced columns that the content of a block is set in; `auto` is 1.',
  }),
  property({
    group,
    name: 'order',
    field: 'order',
    values: '<whole number>',
    initial: '0',
    parse: whole(-1000, 1000),
    meaning: 'Place of a child among the columns of its row of a grid; equal ones keep the order of the document.',
  }),
];
