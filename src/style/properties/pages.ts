import type { ComputedStyle } from '../computed.js';
import { Mistake } from '../mistake.js';
import { takeContentParts } from '../values/content.js';
import { takeInteger } from '../values/lengths.js';
import { Reader } from '../values/reader.js';
import type { Specified } from '../values/specified.js';
import { keywords, type Property, property } from './property.js';

const group = 'pages';

function takeContent(reader: Reader): Specified<ComputedStyle['content']> | undefined {
  if (reader.takeKeyword(['normal']) !== undefined) return () => null;
  if (reader.takeKeyword(['none']) !== undefined) return () => [];
  const parts = takeContentParts(reader);
  return parts && (() => parts);
}

type StringSet = ComputedStyle['stringSet'];

function takeStringSet(reader: Reader): Specified<StringSet> | undefined {
  if (reader.takeKeyword(['none']) !== undefined) return () => [];
  const set: StringSet[number][] = [];
  do {
    const name = reader.takeName();
    const value = takeStringValue(reader);
    if (name === undefined || value === undefined) return undefined;
    set.push({ name, value });
  } while (reader.takeSign(','));
  return () => set;
}

function takeStringValue(reader: Reader): StringSet[number]['value'] | undefined {
  const call = reader.takeFunction('content');
  if (call === undefined) {
    const parts = takeContentParts(reader);
    const next = reader.peek();
    if (parts && next?.kind === 'function' && next.name === 'content') throw alone();
    return parts;
  }
  const inner = new Reader(call.args);
  if (!inner.done && (inner.takeKeyword(['text']) === undefined || !inner.done))
    throw new Mistake('`content()` takes no value here.', 'Write `content()`: the text of the element.');
  const next = reader.peek();
  if (next !== undefined && next.text !== ',') throw alone();
  return 'content';
}

function alone(): Mistake {
  return new Mistake(
    '`content()` stands with other parts of a string.',
    'Write `content()` alone; a margin box adds what stands beside it.',
  );
}

function takePage(reader: Reader): Specified<string> | undefined {
  const name = reader.takeName();
  return name === undefined ? undefined : () => name;
}

function takeBookmarkLevel(reader: Reader): Specified<number | 'none'> | undefined {
  if (reader.takeKeyword(['none']) !== undefined) return () => 'none';
  const level = takeInteger(reader, 1, 20);
  return level === undefined ? undefined : () => level;
}

export const PAGE_PROPERTIES: readonly Property[] = [
  property({
    group,
    name: 'page',
    field: 'page',
    values: 'auto | <name>',
    initial: 'auto',
    parse: takePage,
    meaning:
      'Name of the `@page` rule that the element stands on; a change of name begins a new page. `auto` is the page of the parent, and plain `@page` at the top.',
  }),
  property({
    ...keywords('auto', 'page', 'avoid'),
    group,
    name: 'break-before',
    field: 'breakBefore',
    initial: 'auto',
    meaning: '`page` begins a new page before the box; `avoid` keeps it with what stands before.',
  }),
  property({
    ...keywords('auto', 'page', 'avoid'),
    group,
    name: 'break-after',
    field: 'breakAfter',
    initial: 'auto',
    meaning: '`page` begins a new page after the box; `avoid` keeps it with what follows.',
  }),
  property({
    ...keywords('auto', 'avoid'),
    group,
    name: 'break-inside',
    field: 'breakInside',
    initial: 'auto',
    meaning: '`avoid` keeps the box on one page where it fits on one.',
  }),
  property({
    group,
    name: 'bookmark-level',
    field: 'bookmarkLevel',
    values: 'none | <whole number>',
    initial: 'none',
    parse: takeBookmarkLevel,
    meaning: "Level of the element in the file's outline, from 1.",
  }),
  property({
    group,
    name: 'content',
    field: 'content',
    values:
      'normal | none | [ <string> | counter(page) | counter(pages) | target-counter(attr(href), page) | element(<name>) | string(<name>) | attr(<name>) ]+',
    initial: 'normal',
    parse: takeContent,
    meaning:
      "What stands in `::before`, `::after` and margin boxes, or in the place of an element's own content. `element()` and `string()` take which of a page's values after the name: first, start, last, first-except.",
  }),
  property({
    group,
    name: 'string-set',
    field: 'stringSet',
    values: 'none | [ <name> [ content() | <string> | attr(<name>) ] ], …',
    initial: 'none',
    parse: takeStringSet,
    meaning: "Gives a name to the element's text (`content()`) or to another, for `string()` in margin boxes.",
  }),
];
