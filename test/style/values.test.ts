import { describe, expect, it } from 'vitest';
import { declared, onlyMistake } from './helpers.js';

describe('lengths', () => {
  it.each([
    ['12pt', 12],
    ['25.4mm', 72],
    ['2.54cm', 72],
    ['.5in', 36],
    ['0', 0],
    ['1e1pt', 10],
    ['+3pt', 3],
    ['1.5em', 30],
    ['2EM', 40],
  ])('%s is %d points on text of 20 points', (length, points) => {
    expect(declared(`font-size: 20pt; padding-block-start: ${length}`).paddingBlockStart).toBeCloseTo(points, 10);
  });

  it('count em of font-size from the size of the parent', () => {
    expect(declared('font-size: 1.5em').fontSize).toBe(15);
    expect(declared('font-size: 80%').fontSize).toBe(8);
  });

  it('below zero are for margins, and for nothing that has a size', () => {
    expect(declared('margin-inline: -22mm').marginInlineEnd).toBeCloseTo(-62.362, 3);
    expect(onlyMistake('p { padding: -1pt }').message).toContain('below zero');
    expect(onlyMistake('p { inline-size: -10% }').message).toContain('below zero');
  });

  it.each([
    ['3px', '0.75pt'],
    ['1rem', 'em'],
    ['2pc', '12pt'],
    ['10vw', 'percentage'],
    ['1furlong', 'pt, mm, cm, in'],
  ])('in %s say what to write', (length, word) => {
    const { message, hint } = onlyMistake(`p { margin-block: ${length} }`);
    expect(message).toContain(length);
    expect(hint).toContain(word);
  });

  it('without a unit, and calculations, are refused', () => {
    expect(onlyMistake('p { block-size: 12 }').hint).toContain('12pt');
    expect(onlyMistake('p { inline-size: calc(1mm + 2pt) }').hint).toContain('do not calculate');
  });
});

describe('colours', () => {
  it.each([
    ['#06284f', '#06284f'],
    ['#FB1', '#ffbb11'],
    ['rgb(10, 90, 168)', '#0a5aa8'],
    ['rgb(10 90 168)', '#0a5aa8'],
    ['RebeccaPurple', '#663399'],
    ['currentcolor', '#000000'],
  ])('%s is %s', (written, colour) => {
    expect(declared(`color: ${written}`).color).toBe(colour);
  });

  it.each(['#0628', '#06284f80', 'rgb(1 2 3 / 50%)', 'rgba(1, 2, 3, .5)', 'transparent'])(
    '%s is half transparent, or none',
    (colour) => {
      const { code, message, hint } = onlyMistake(`p { color: ${colour} }`);
      expect(code).toBe('style/value');
      expect(message + hint).toMatch(/half transparent|not a value/u);
    },
  );

  it.each(['#06', '#gggggg', 'rgb(1)', 'hsl(1 2% 3%)', 'device-cmyk(0 0 0 1)', 'navyish'])('%s is none', (colour) => {
    expect(onlyMistake(`p { color: ${colour} }`).code).toBe('style/value');
  });

  it('of borders and shapes follow the text, where they say so', () => {
    const style = declared('color: #b5530a; border-block-end: 1pt solid; stroke: currentColor');
    expect(style.borderBlockEnd).toEqual({ width: 1, style: 'solid', color: '#b5530a' });
    expect(style.stroke).toBe('#b5530a');
    expect(style.fill).toBe('#000000');
  });
});

describe('addresses', () => {
  it('count from the sheet, or stay as they are where the profile knows them', () => {
    expect(declared('list-style-image: url(icons/check.svg)').listStyleImage).toBe('/layouts/odd/icons/check.svg');
    expect(declared('list-style-image: url("a b.svg")').listStyleImage).toBe('/layouts/odd/a b.svg');
    expect(declared('background-image: url(picture:market)').backgroundImage).toBe('picture:market');
  });

  it.each([
    '../other/x.svg',
    '/etc/passwd',
    'https://example.org/x.svg',
    '//example.org/x.svg',
    'data:image/png;base64,x',
    '',
  ])('%s leads out', (address) => {
    expect(onlyMistake(`p { background-image: url("${address}") }`).code).toBe('style/value');
  });
});
