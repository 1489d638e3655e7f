import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Charts } from '../../src/compose/charts/charts.js';
import type { ChartLook } from '../../src/compose/charts/look.js';
import { textMeasure } from '../../src/compose/charts/measure.js';
import { parseSpec } from '../../src/compose/charts/spec.js';
import type { FaceSource, SvgNode } from '../../src/pdf/document.js';
import { PROJECT } from '../helpers/project.js';
import { compose, FACES } from './helpers.js';

const FACE = 'SourceSans3-400';
const faceOf = () => FACES[0];
const look: ChartLook = {
  faces: [FACE],
  size: 8,
  color: '#111111',
  grid: '#cccccc',
  colours: ['#0a5aa8', '#b5530a'],
  language: 'en',
  numerals: 'latn',
  direction: 'ltr',
};

const spec = (kind: 'bar' | 'line', columns: string[], data: unknown[]) => {
  const parsed = parseSpec(JSON.stringify({ kind, columns, data }));
  if (!parsed) throw new Error('The numbers of the test are wrong.');
  return parsed;
};

const read = (name: string, range?: FaceSource['range']): FaceSource => {
  const bytes = readFileSync(join(PROJECT, 'fonts', `${name}.ttf`));
  return { bytes: () => bytes, ...(range ? { range } : {}) };
};

/** Texts of a chart with the places where they are set. */
const textsIn = (svg: string): { text: string; anchor: string; x: number; y: number }[] =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)</g)].map(([, attributes = '', text = '']) => {
    const number = (pattern: RegExp): number => Number(pattern.exec(attributes)?.[1] ?? 0);
    return {
      text,
      anchor: /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start',
      x: number(/translate\(([\d.-]+)/) + number(/ x="([\d.-]+)"/),
      y: number(/translate\([\d.-]+ ([\d.-]+)/) + number(/ y="([\d.-]+)"/),
    };
  });

const withoutTransform = (shape: string): string => shape.replace(/ transform="[^"]*"/, '');

const draw = (...what: Parameters<typeof spec>) => new Charts(faceOf).draw(spec(...what), look, 200, 100);

describe('charts', () => {
  it('are plain shapes and text in the faces of the document', () => {
    const { svg } = draw(
      'bar',
      ['Year', 'Persons'],
      [
        ['2017', 1200],
        ['2018', 1900],
      ],
    );
    expect(svg.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
      <path d="M1 86.5L192 86.5" fill="none" stroke="#cccccc" stroke-width="0.75" stroke-linecap="round"/>
      <text dominant-baseline="central" text-anchor="middle" y="2.612" transform="translate(48.75 93.776)" fill="#111111" font-size="8" font-family="SourceSans3-400">2017</text>
      <text dominant-baseline="central" text-anchor="middle" y="2.612" transform="translate(144.25 93.776)" fill="#111111" font-size="8" font-family="SourceSans3-400">2018</text>
      <path d="M24.7 85.8l48 0l0 -44.7l-48 0Z" fill="#0a5aa8"/>
      <path d="M120.3 85.8l48 0l0 -70.8l-48 0Z" fill="#0a5aa8"/>
      <text dominant-baseline="central" text-anchor="middle" y="-2.612" transform="translate(48.75 37.0304)" fill="#111111" font-size="8" font-family="SourceSans3-400">1,200</text>
      <text dominant-baseline="central" text-anchor="middle" y="-2.612" transform="translate(144.25 10.9288)" fill="#111111" font-size="8" font-family="SourceSans3-400">1,900</text>
      </svg>"
    `);
  });

  it('are the same every time, whatever was drawn before', () => {
    const first = draw(
      'line',
      ['Year', 'A', 'B'],
      [
        ['2017', 1, 2],
        ['2018', null, 3],
      ],
    );
    draw('bar', ['Year', 'A'], [['x', 1]]);
    expect(
      draw(
        'line',
        ['Year', 'A', 'B'],
        [
          ['2017', 1, 2],
          ['2018', null, 3],
        ],
      ),
    ).toEqual(first);
  });

  it('are others for other numbers, looks and faces', () => {
    const numbers = spec('line', ['Year', 'Abroad', 'Born'], [['2017', 1, 2]]);
    const wide = read('Montserrat-Bold');
    const svgs = [
      draw('line', ['Year', 'Abroad', 'Born'], [['2017', 1, 3]]),
      new Charts(faceOf).draw(numbers, look, 200, 100),
      new Charts(faceOf).draw(numbers, { ...look, color: '#111112' }, 200, 100),
      new Charts(faceOf).draw(numbers, look, 201, 100),
      new Charts(() => wide).draw(numbers, look, 200, 100),
      new Charts(() => undefined).draw(numbers, look, 200, 100),
    ].map(({ svg }) => svg);
    expect(new Set(svgs).size).toBe(svgs.length);
  });

  it('read the same files, whatever was drawn and measured before', () => {
    const numbers = spec('line', ['Year', 'Abroad', 'Né'], [['2017 \u2460', 1, 2]]);
    const files = ['SourceSans3-Regular', 'Vazirmatn-Regular', 'NotoSansSC-Regular'].map((name) => read(name));
    const drawAgain = (): number[] => {
      const opened = new Set<number>();
      const faces = files.map((face, index) => ({
        ...face,
        file: `/${index}.ttf`,
        bytes: () => {
          opened.add(index);
          return face.bytes();
        },
      }));
      const charts = new Charts((name) => faces[Number(name.replace('Face', '')) - 1]);
      charts.draw(numbers, { ...look, faces: ['Face1', 'Face2', 'Face3'] }, 200, 100);
      return [...opened].sort();
    };
    const first = drawAgain();
    expect(first).toContain(0);
    expect(drawAgain()).toEqual(first);
    expect(drawAgain()).toEqual(first);
  });

  it('tell series apart by signs and dashes, not by colour alone', () => {
    const { svg } = draw(
      'line',
      ['Year', 'A', 'B'],
      [
        ['2017', 1, 2],
        ['2018', 2, 3],
      ],
    );
    const [plain, dashed] = ['#0a5aa8', '#b5530a'].map(
      (colour) => svg.match(new RegExp(`<path[^>]*stroke="${colour}"[^>]*>`))?.[0],
    );
    expect(plain).not.toContain('stroke-dasharray');
    expect(dashed).toContain('stroke-dasharray');
    const marks = ['#0a5aa8', '#b5530a'].map(
      (colour) => svg.match(new RegExp(`<path d="([^"]*)"[^>]*fill="${colour}"`))?.[1],
    );
    expect(marks[0]).toBeDefined();
    expect(marks[0]).not.toBe(marks[1]);
  });

  it('keep their text inside', () => {
    const names = [
      'Whole-of-government approach',
      'Mobility dimension of crises',
      'Safe, orderly and regular migration',
    ];
    const { svg, width, height } = draw(
      'bar',
      ['Domain', 'Persons'],
      names.map((name, index) => [name, 10 ** (index + 4)]),
    );
    const measure = textMeasure(faceOf);
    const texts = [...svg.matchAll(/<text([^>]*)>([^<]*)</g)].map(([, attributes = '', text = '']) => {
      const [, x = 0, y = 0] = (/translate\(([\d.-]+) ([\d.-]+)\)/.exec(attributes) ?? []).map(Number);
      const own = Number(/ x="([\d.-]+)"/.exec(attributes)?.[1] ?? 0);
      const long = measure(text, look.size, [FACE]);
      const before = attributes.includes('"end"') ? long : attributes.includes('"middle"') ? long / 2 : 0;
      return { text, left: x + own - before, right: x + own - before + long, y };
    });
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['10,000', '1,000,000']));
    expect(
      texts
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/g, ' '),
    ).toContain('Whole-of-government approach');
    expect(texts.filter(({ left, right, y }) => left < -0.5 || right > width + 0.5 || y < 0 || y > height)).toEqual([]);
  });

  it('write numbers as the language does', () => {
    const french = new Charts(faceOf).draw(
      spec('bar', ['A', 'B'], [['x', 1234.5]]),
      { ...look, language: 'fr' },
      200,
      100,
    );
    expect(french.svg).toContain('>1\u202f234,5<');
  });

  it('write numbers in the digits of the document', () => {
    const arabic = new Charts(faceOf).draw(
      spec('bar', ['A', 'B'], [['x', 1234.5]]),
      { ...look, language: 'ar', numerals: 'arab' },
      200,
      100,
    );
    expect(arabic.svg).toContain('>١٬٢٣٤٫٥<');
    const european = new Charts(faceOf).draw(
      spec('bar', ['A', 'B'], [['x', 1234.5]]),
      { ...look, language: 'ar' },
      200,
      100,
    );
    expect(european.svg).toContain('>1,234.5<');
  });

  it.each([
    ['standing bars', 'bar', 'ab'],
    ['lying bars', 'bar', 'a name that has no room under its bar'],
    ['lines', 'line', 'ab'],
  ] as const)('from the right are the mirror image, but for their letters: %s', (_, kind, name) => {
    const rows = [1, 2, 3].map((number) => [`${name} ${number}`, number * 10, number * 7]);
    const drawn = (direction: ChartLook['direction']) =>
      new Charts(faceOf).draw(spec(kind, ['Year', 'first', 'second'], rows), { ...look, direction }, 200, 100);
    const [left, right] = [drawn('ltr'), drawn('rtl')];
    expect(right.height).toBe(left.height);
    expect(right.svg).toContain('viewBox="0 0 200 ');
    expect(/<svg[^>]*>/.exec(right.svg)?.[0]).toContain('direction="rtl"');
    const mirrored = textsIn(left.svg).map(({ x, ...text }) => ({ ...text, x: expect.closeTo(200 - x, 3) }));
    expect(textsIn(right.svg)).toEqual(mirrored);
    const shapes = (svg: string): string[] => svg.match(/<(?:path|rect)[^>]*>/g) ?? [];
    expect(shapes(right.svg).every((shape) => shape.includes('matrix(-1 0 0 1 200 0)'))).toBe(true);
    expect(shapes(right.svg).map(withoutTransform)).toEqual(shapes(left.svg).map(withoutTransform));
  });

  it('measure each part of a label in the face that it is set in', () => {
    const [arabic, latin] = [read('Vazirmatn-Regular'), read('SourceSans3-Regular')];
    const measure = textMeasure((face) => (face === 'arabic' ? arabic : face === 'latin' ? latin : undefined));
    const width = (text: string) => measure(text, 10, ['latin', 'arabic']);
    const [word, name] = ['بلدية ', 'Santiago'];
    expect(width(word + name)).toBeCloseTo(width(word) + width(name), 6);
    expect(width(name)).toBe(measure(name, 10, ['latin']));
    expect(width(word)).not.toBe(measure(word, 10, ['latin']));
    // Joined letters are narrower than the same letters apart.
    expect(width('بلد')).toBeLessThan(['ب', 'ل', 'د'].reduce((sum, letter) => sum + width(letter), 0));
    expect(width('hy\u00adphen')).toBe(width('hyphen'));
    expect(measure('four', 10, ['none'])).toBe(20);
    // A face that is for other characters sets none, though it has them.
    const meant = textMeasure((face) => (face === 'latin' ? latin : read('Vazirmatn-Regular', [[0x600, 0x6ff]])));
    expect(meant('2019', 10, ['arabic', 'latin'])).toBe(measure('2019', 10, ['latin']));
    expect(measure('2019', 10, ['arabic', 'latin'])).not.toBe(measure('2019', 10, ['latin']));
  });

  it('take face, size and colours from their style', async () => {
    const json = JSON.stringify({ kind: 'bar', columns: ['A', 'B'], data: [['x', 1]] }).replaceAll('"', '&quot;');
    const css = ':root { --chart-1: #a8215b } .chart { block-size: 90pt; font-size: 7pt; font-weight: 600 }';
    const { definition } = await compose(
      `<div class="chart" role="img" aria-label="One bar" data-chart="${json}"></div>`,
      css,
    );
    const node = definition?.content[0] as SvgNode;
    expect(node).toMatchObject({ width: 200, minHeight: 90, alt: 'One bar' });
    expect(node.svg).toContain('fill="#a8215b"');
    expect(node.svg).toMatch(/font-size="7" font-family="SourceSans3-600/);
  });

  it('without a number are an error at their place in the data', async () => {
    const { diagnostics } = await compose('<div data-chart="{}" data-path="figures.f"></div>');
    expect(diagnostics).toMatchObject([{ code: 'chart/data', severity: 'error', file: 'en.yaml', path: 'figures.f' }]);
  });
});
