import { expect, test } from 'vitest';
import { type ContentEvent, Fonts, interpretPage, readPages, type TextEvent, textBox } from '../../src/read/index.js';
import { opened, pageOf, stream } from './helpers.js';

const FONT =
  '/Font<</F<</Type/Font/Subtype/TrueType/BaseFont/A/Encoding/WinAnsiEncoding/FirstChar 32/Widths[250 0 0 500]>>>>';

function eventsOf(content: string, resources = FONT, more: readonly string[] = []): ContentEvent[] {
  const file = opened(pageOf(content, resources, more));
  const events: ContentEvent[] = [];
  for (const page of readPages(file)) interpretPage(file, page, new Fonts(file), (event) => events.push(event));
  return events;
}
const textsOf = (events: readonly ContentEvent[]): TextEvent[] => events.filter((event) => event.kind === 'text');
const problemsOf = (events: readonly ContentEvent[]): string[] =>
  events.flatMap((event) => (event.kind === 'problem' ? [event.message] : []));

test('says where text stands, through all matrices', () => {
  const [text] = textsOf(eventsOf('q 2 0 0 2 10 20 cm BT /F 10 Tf 5 Ts 1 0 0 1 3 4 Tm (##) Tj ET Q'));
  expect(text).toMatchObject({
    text: '##',
    size: 10,
    advance: 10,
    matrix: [2, 0, 0, 2, 16, 38],
    ctm: [2, 0, 0, 2, 10, 20],
  });
  expect(text && textBox(text)).toEqual({ left: 16, right: 36, bottom: 34, top: 54 });
});

test('advances by widths, spacing, scale and distances', () => {
  const [first, second] = textsOf(eventsOf('BT /F 10 Tf 1 Tc 3 Tw 50 Tz [(#) -100 (# )] TJ (#) Tj ET'));
  expect(first?.glyphs.map(({ offset, advance }) => [offset, advance])).toEqual([
    [0, 3],
    [3.5, 3],
    [6.5, 3.25],
  ]);
  expect(second?.matrix[4]).toBeCloseTo(9.75);
});

test('moves to the next line in all ways that there are', () => {
  const places = textsOf(
    eventsOf('BT /F 10 Tf 12 TL 5 50 Td (#) Tj T* (#) Tj (#) \' 0 0 (#) " 1 -9 TD (#) Tj T* (#) Tj ET'),
  );
  expect(places.map(({ matrix }) => matrix.slice(4))).toEqual([
    [5, 50],
    [5, 38],
    [5, 26],
    [5, 14],
    [6, 5],
    [6, -4],
  ]);
});

test('knows the marked content that things stand in', () => {
  const resources = `${FONT}/Properties<</P<</MCID 7>>>>`;
  const events = eventsOf('/Artifact BMC /P /P BDC BT /F 9 Tf (#) Tj ET EMC 0 0 1 1 re f EMC', resources);
  const [text] = textsOf(events);
  expect(text?.mark).toMatchObject({ tag: 'P', mcid: 7, parent: { tag: 'Artifact', mcid: undefined } });
  expect(events.find(({ kind }) => kind === 'path')).toMatchObject({
    mark: { tag: 'Artifact' },
    box: { right: 1, top: 1 },
  });
  expect(
    events.flatMap((event) =>
      'mark' in event && /begin|end/.test(event.kind) ? [`${event.kind} ${event.mark?.tag}`] : [],
    ),
  ).toEqual(['begin Artifact', 'begin P', 'end P', 'end Artifact']);
});

test('reads what ToUnicode says, of codes of two bytes', () => {
  const map =
    '1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <0001> <00660069> endbfchar 2 beginbfrange <0002> <0003> <0061> <0004> <0005> [<D835DD04> <0062>] endbfrange';
  const font =
    '/Font<</F<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode 5 0 R/DescendantFonts[<</W[1[600]2 3 700]/DW 100>>]>>>>';
  const [text] = textsOf(eventsOf('BT /F 10 Tf <00010002000300040005> Tj ET', font, [stream('', map)]));
  expect(text?.glyphs.map((glyph) => [glyph.text, glyph.advance])).toEqual([
    ['fi', 6],
    ['a', 7],
    ['b', 7],
    ['𝔄', 1],
    ['b', 1],
  ]);
});

test('goes into forms with their matrix, and never round in circles', () => {
  const resources = `${FONT}/XObject<</X 5 0 R>>`;
  const form = stream('/Subtype/Form/Matrix[1 0 0 1 5 6]', 'BT /F 10 Tf (#) Tj ET /X Do');
  const events = eventsOf('/X Do', resources, [form]);
  expect(textsOf(events).map(({ matrix }) => matrix)).toEqual([[1, 0, 0, 1, 5, 6]]);
  expect(problemsOf(events)).toEqual(['a form stands in itself']);
});

test('passes over an inline image', () => {
  const events = eventsOf('10 0 0 20 1 2 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \xffEI\xff EI 0 0 1 1 re f');
  expect(events.map(({ kind }) => kind)).toEqual(['image', 'space', 'path']);
  expect(events[0]).toMatchObject({ isInline: true, box: { left: 1, right: 11, bottom: 2, top: 22 } });
});

test.each([
  ['q', 'a q has no Q'],
  ['Q', 'a Q has no q'],
  ['BT', 'a BT has no ET'],
  ['/P BMC', 'a marked-content sequence has no EMC'],
  ['EMC', 'an EMC ends nothing'],
  ['/X Do', "there is no XObject 'X'"],
  ['/G gs', "there is no graphics state 'G'"],
  ['BT /Z 9 Tf ET', "there is no font 'Z'"],
  ['sparkle', "there is no operator 'sparkle'"],
  ['/F 9 Tf (#) Tj', 'text is shown outside of BT and ET'],
  ['/P /Q BDC EMC', 'the properties of a marked-content sequence are not there'],
  ['1 2', 'the content ends with operands that no operator follows'],
  ['(open', 'the content cannot be read on: a string that begins at byte 0 does not end'],
  ['BI /W 1 ID x', 'the content cannot be read on: an inline image does not end'],
])('tells of %s', (content, problem) => {
  expect(problemsOf(eventsOf(content))).toEqual([problem]);
});
