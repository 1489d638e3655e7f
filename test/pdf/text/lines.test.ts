import { describe, expect, it } from 'vitest';
import type { Run, TextNode } from '../../../src/pdf/document.js';
import type { TextLine } from '../../../src/pdf/text/lines.js';
import { run, text, words } from '../helpers/document.js';
import { linesOf } from '../helpers/pages.js';
import { layShared } from '../helpers/shared.js';

const linesIn = (node: TextNode, width = 260): TextLine[] =>
  linesOf(layShared([{ stack: [node], width }]))
    .flat()
    .map(({ item }) => item.line);

const textOf = (line: TextLine | undefined): string => line?.segments.map(({ text }) => text).join('') ?? '';
const textsIn = (node: TextNode, width?: number): string[] => linesIn(node, width).map(textOf);
const widthOf = (content: string, more: Partial<Run> = {}): number =>
  linesIn({ text: [run(content, more)] })[0]?.width ?? 0;

describe('lines', () => {
  it('break between words, and spaces at their edges take no room', () => {
    const lines = linesIn(text(words(30, 'word')), 100);
    expect(lines.map(textOf).join(' ')).toBe(words(30, 'word'));
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(100.01);
    expect(lines.map(textOf).every((content) => content === content.trim())).toBe(true);
  });

  it('are no wider than their words need', () => {
    const width = widthOf('two words');
    expect(textsIn(text('two words'), width)).toEqual(['two words']);
    expect(textsIn(text('two words'), width - 0.1)).toEqual(['two', 'words']);
  });

  it('keep words of several runs together where no break is', () => {
    const node: TextNode = { text: [run('see bo'), run('ld', { fonts: ['Bold'] }), run('er.')] };
    expect(textsIn(node, widthOf('see bolde'))).toEqual(['see', 'bolder.']);
  });

  it('end where they are told to, and an empty one has its height', () => {
    const lines = linesIn(text('one\n\ntwo'));
    expect(lines.map(textOf)).toEqual(['one', '', 'two']);
    expect(lines.map(({ height }) => height)).toEqual([14, 14, 14]);
  });

  it('do not break in a run that forbids it', () => {
    expect(textsIn({ text: [run('one two', { noWrap: true })] }, widthOf('one tw') + 1)).toEqual(['one tw', 'o']);
    expect(textsIn({ text: [run('so '), run('one two', { noWrap: true })] }, widthOf('one two'))).toEqual([
      'so',
      'one two',
    ]);
    // Montserrat has no nabla, so the run is set in two faces.
    const inTwoFaces = run('one \u2207two', { noWrap: true, fonts: ['Light', 'Text'] });
    expect(textsIn({ text: [run('so '), inTwoFaces] }, widthOf('one two') + 20)).toEqual(['so', 'one \u2207two']);
  });

  it('divide a word that is wider than all of them, losing no letter', () => {
    const lines = linesIn(text(`${'abcdefghij'.repeat(6)} end`), 60);
    expect(lines.map(textOf).join('').replace(' ', '')).toBe(`${'abcdefghij'.repeat(6)}end`);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(60.01);
    expect(lines.map(textOf)).not.toContain('');
  });

  it('have one letter each where there is room for none', () => {
    expect(textsIn(text('ab c'), 1)).toEqual(['a', 'b', 'c']);
  });
});

describe('soft hyphens', () => {
  const node = text('mi\u00adgra\u00adtion');

  it('show nothing inside a line, and take no room', () => {
    expect(textsIn(node)).toEqual(['migration']);
    expect(linesIn(node)[0]?.width).toBeCloseTo(widthOf('migration'), 5);
  });

  it('show a hyphen where a line ends at one, inside of its room', () => {
    const width = widthOf('migra\u2010');
    const lines = linesIn(node, width);
    expect(lines.map(textOf)).toEqual(['migra\u00ad', 'tion']);
    expect(lines[0]?.width).toBeLessThanOrEqual(width + 0.01);
    expect(textsIn(node, width - 0.5)[0]).toBe('mi\u00ad');
  });
});

describe('letter-spacing', () => {
  it('counts for every letter, as it is drawn', () => {
    expect(widthOf('letters', { letterSpacing: 2 }) - widthOf('letters')).toBeCloseTo(14, 5);
  });

  it('never pulls letters apart that are joined in writing', () => {
    expect(widthOf('الهجرة', { letterSpacing: 2 })).toBe(widthOf('الهجرة'));
  });

  it('is counted when lines are broken', () => {
    const spaced: Partial<Run> = { letterSpacing: 3 };
    const width = widthOf('one two', spaced);
    expect(textsIn({ text: [run('one two', spaced)] }, width)).toEqual(['one two']);
    expect(textsIn({ text: [run('one two', spaced)] }, width - 0.1)).toEqual(['one', 'two']);
  });
});

describe('the height of a line', () => {
  it('is the line height, half of the leading above and half below', () => {
    const [line] = linesIn({ text: [run('x', { lineHeight: 30 })] });
    const [tight] = linesIn({ text: [run('x', { lineHeight: 14 })] });
    expect(line?.height).toBeCloseTo(30);
    expect((line?.baseline ?? 0) - (tight?.baseline ?? 0)).toBeCloseTo(8);
  });

  it('is that of its highest run, with base lines in common', () => {
    const [line] = linesIn({ text: [run('small'), run('LARGE', { size: 20, lineHeight: 28 })] });
    expect(line?.height).toBeGreaterThanOrEqual(28);
    expect(line?.height).toBeLessThan(30);
  });

  it('does not change for a superscript', () => {
    const [line] = linesIn({ text: [run('note'), run('1', { size: 6, rise: 4 })] });
    expect(line?.height).toBeCloseTo(14);
  });

  it('is at least that of the strut', () => {
    const strut = { fonts: ['Text'], size: 10, lineHeight: 24 };
    expect(linesIn({ text: [run('x')], strut })[0]?.height).toBeCloseTo(24);
  });
});

describe('features of a font', () => {
  it('count in widths: figures of one width line up', () => {
    const tabular: Partial<Run> = { features: ['tnum'] };
    expect(widthOf('1111', tabular)).toBeCloseTo(widthOf('8888', tabular), 5);
  });
});
