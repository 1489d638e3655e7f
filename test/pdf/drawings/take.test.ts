import { describe, expect, it } from 'vitest';
import { type DrawnText, takeTexts } from '../../../src/pdf/drawings/take.js';

const SIZE = { width: 100, height: 100 };
/** Whoever sets these texts cannot set a star. */
const take = (inner: string, root = 'viewBox="0 0 100 100"') =>
  takeTexts(`<svg ${root} font-family="A, B">${inner}</svg>`, SIZE, (text) => !text.includes('*'));

const words = (texts: readonly DrawnText[]): string[] =>
  texts.flatMap(({ chunks }) => chunks.map(({ x, y, runs }) => `${x} ${y} ${runs.map(({ text }) => text).join('|')}`));

describe('texts of a drawing', () => {
  it('stay where its renderer can set them', () => {
    const svg = '<svg viewBox="0 0 9 9"><g><text x="1">plain</text></g><rect/></svg>';
    expect(takeTexts(svg, SIZE, () => true)).toEqual({ svg, texts: [] });
    expect(takeTexts('<svg><path d="M0 0"/></svg>', SIZE, () => false).texts).toEqual([]);
  });

  it('go, all of them in their order and nothing else, where it cannot set one', () => {
    const { svg, texts } = take('<g fill="red"><text x="1" y="2">a*</text><text>b</text></g><path d="M0 0"/>');
    expect(svg).toBe('<svg viewBox="0 0 100 100" font-family="A, B"><g fill="red"></g><path d="M0 0"/></svg>');
    expect(words(texts)).toEqual(['1 2 a*', '0 0 b']);
    expect(texts[0]?.chunks[0]?.runs[0]?.look).toMatchObject({ color: 'red', fonts: ['A', 'B'], size: 16 });
  });

  it('keep what they inherit', () => {
    const { texts } = take(
      '<g font-size="10" opacity="0.5" direction="rtl"><text fill="rgb(1, 2, 255)" fill-opacity=".5" letter-spacing="0.1em" text-anchor="end" dominant-baseline="central">*</text></g>',
    );
    expect(texts[0]?.chunks[0]?.runs[0]?.look).toEqual({
      fonts: ['A', 'B'],
      size: 10,
      letterSpacing: 1,
      color: '#0102ff',
      opacity: 0.25,
      direction: 'rtl',
      anchor: 'end',
      baseline: 'central',
      keepsSpaces: false,
    });
  });

  it('know where they stand on the paper', () => {
    const { texts } = take(
      '<g transform="translate(1 2)"><text transform="scale(3)">*</text></g>',
      'viewBox="0 0 50 50"',
    );
    expect(texts.map(({ matrix }) => matrix)).toEqual([[6, 0, 0, 6, 2, 4]]);
  });

  it('begin anew at each place of their own, and nowhere else', () => {
    const { texts } = take(
      '<text x="5" y="6">*a <tspan fill="blue">b</tspan><tspan x="7" dy="1.5em">c</tspan><tspan dx="2">d</tspan></text>',
    );
    expect(words(texts)).toEqual(['5 6 *a |b', '7 30 c|d']);
  });

  it('take the first of the places of single letters', () => {
    expect(words(take('<text x="5 6 7" y="1,1,1">*ab</text>').texts)).toEqual(['5 1 *ab']);
  });

  it('have one space where the file has many, or a line break', () => {
    expect(words(take('<text>\n  * a\n  <tspan> b </tspan>\n</text>').texts)).toEqual(['0 0 * a |b']);
    expect(words(take('<text xml:space="preserve"> *  a </text>').texts)).toEqual(['0 0  *  a ']);
  });

  it('keep spaces that do not break, wide or narrow', () => {
    expect(words(take('<text>* 27\u202F400\u00A0km</text>').texts)).toEqual(['0 0 * 27\u202F400\u00A0km']);
    expect(words(take('<text xml:space="preserve">*\u202F1</text>').texts)).toEqual(['0 0 *\u202F1']);
  });

  it('say their letters, not their codes', () => {
    expect(words(take('<text>* &amp; &lt;b&gt;</text>').texts)).toEqual(['0 0 * & <b>']);
  });

  it.each([
    '<defs><text>*</text></defs>',
    '<pattern><text>*</text></pattern>',
    '<g clip-path="url(#c)"><text>*</text></g>',
    '<text mask="url(#m)">*</text>',
    '<g display="none"><text>*</text></g>',
    '<svg><text>*</text></svg>',
    '<text><textPath href="#p">*</textPath></text>',
    '<text fill="url(#g)">*</text>',
    '<text fill="none" stroke="red">*</text>',
  ])('stay where they are bound to more than their place: %s', (inner) => {
    const { svg, texts } = take(inner);
    expect(texts).toEqual([]);
    expect(svg).toContain(inner);
  });
});
