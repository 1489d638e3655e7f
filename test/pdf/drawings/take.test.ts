import { describe, expect, it } from 'vitest';
import { type DrawnText, findTexts } from '../../../src/pdf/drawings/take.js';

const SIZE = { width: 100, height: 100 };
const take = (inner: string, root = 'viewBox="0 0 100 100"') =>
  findTexts(`<svg ${root} font-family="A, B">${inner}</svg>`, SIZE);

const words = (texts: readonly DrawnText[]): string[] =>
  texts.flatMap(({ chunks }) => chunks.map(({ x, y, runs }) => `${x} ${y} ${runs.map(({ text }) => text).join('|')}`));

describe('texts of a drawing', () => {
  it('are not looked for where there are none', () => {
    const svg = '<svg><path d="M0 0"/></svg>';
    expect(findTexts(svg, SIZE)).toEqual({ rest: svg, texts: [], isOver: false });
  });

  it('are found, all of them in their order and nothing else', () => {
    const { rest, texts } = take('<g fill="red"><text x="1" y="2">a*</text><text>b</text></g><path d="M0 0"/>');
    expect(rest).toBe('<svg viewBox="0 0 100 100" font-family="A, B"><g fill="red"></g><path d="M0 0"/></svg>');
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
    const { rest, texts } = take(`${inner}<text>a</text>`);
    expect(words(texts)).toEqual(['0 0 a']);
    expect(rest).toContain(inner);
  });

  it.each([
    '<path d="M0 0"/><g transform="scale(2)"><circle r="1"/><text x="1" y="2">a</text></g><text>b<tspan x="3" fill="red">c</tspan></text>',
    '<text letter-spacing="1" font-weight="400" dominant-baseline="central" opacity="0.5">a</text><defs><path d="M0 0"/></defs>',
  ])('look the same over the rest, where nothing comes after them: %s', (inner) => {
    expect(take(inner).isOver).toBe(true);
  });

  it.each([
    ['something is drawn after them', '<text>a</text><path d="M0 0"/>'],
    ['a drawing in the drawing comes after them', '<text>a</text><svg><path/></svg>'],
    ['a text is left behind', '<text>a</text><text fill="none" stroke="red">b</text>'],
    ['they have a line around them', '<text stroke="red">a</text>'],
    ['they inherit it', '<g stroke="red"><text>a</text></g>'],
    ['they are pale together with others', '<g opacity="0.5"><path d="M0 0"/><text>a</text></g>'],
    ['letters have places of their own', '<text x="1 2">ab</text>'],
    ['they are as long as is asked for', '<text textLength="40">ab</text>'],
    ['they are underlined', '<text>a<tspan text-decoration="underline">b</tspan></text>'],
    ['they are bold', '<text font-weight="bold">ab</text>'],
    ['a style sheet says more', '<style>text { stroke: red }</style><text>ab</text>'],
  ])('may not look the same where %s', (_, inner) => {
    expect(take(inner)).toMatchObject({ isOver: false, texts: [expect.anything()] });
  });
});
