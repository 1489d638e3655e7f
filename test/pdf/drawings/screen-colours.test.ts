import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/pdf/document.js';
import { inScreenColours } from '../../../src/pdf/drawings/screen-colours.js';
import { renderPdf } from '../../../src/pdf/index.js';
import { verifyPdf } from '../../../src/verify/index.js';
import { documentOf } from '../helpers/document.js';

const drawing = (inner: string): Node => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inner}</svg>`,
  svgWidth: 100,
  svgHeight: 100,
  alt: 'A drawing',
});

/** The rules that a file with this drawing breaks. */
async function broken(inner: string): Promise<string[]> {
  const { bytes } = await renderPdf(documentOf([drawing(inner)]));
  return verifyPdf(bytes).map(({ rule }) => rule);
}

describe('the colours of a drawing', () => {
  it.each([
    ['an attribute', '<rect width="9" height="9" fill="cmyk(100, 0, 0, 50)" stroke="CMYK(0,0,0,1.5)"/>'],
    ['a style', '<rect width="9" height="9" style="fill: cmyk(0,100,100,0); stroke: cmyk(1,2,3,4)"/>'],
    ['a style sheet', '<style>rect { fill: cmyk(0,100,100,0) }</style><rect width="9" height="9"/>'],
    [
      'a gradient',
      '<linearGradient id="g"><stop offset="0" stop-color="cmyk(0,0,0,0)"/><stop offset="1" stop-color="cmyk(0,0,0,100)"/></linearGradient><rect width="9" height="9" fill="url(#g)"/>',
    ],
  ])('are those of a screen, also where %s gives those of a press', async (_, inner) => {
    expect(await broken(inner)).toEqual([]);
  });

  it('are as near as arithmetic brings them', () => {
    expect(inScreenColours('<path fill="cmyk(100,0,50,20)"/>')).toBe('<path fill="rgb(0, 204, 102)"/>');
    expect(inScreenColours('<path fill="cmyk(101,0,0,0)"/>')).toBe('<path fill="cmyk(101,0,0,0)"/>');
  });

  it('are not looked for in its words', () => {
    const words = '<text data-x=">">cmyk(1,2,3,4)</text>';
    expect(inScreenColours(words)).toBe(words);
  });
});

describe('what a drawing is made of', () => {
  it.each([
    [
      'a group that is seen through',
      '<g opacity=".5"><rect width="6" height="6"/><rect x="3" y="3" width="6" height="6"/></g>',
    ],
    [
      'a mask',
      '<mask id="m"><rect width="5" height="9" fill="#fff"/></mask><rect width="9" height="9" mask="url(#m)"/>',
    ],
    [
      'a pattern',
      '<pattern id="p" width="2" height="2" patternUnits="userSpaceOnUse"><rect width="1" height="1"/></pattern><rect width="9" height="9" fill="url(#p)"/>',
    ],
    [
      'a gradient that fades',
      '<linearGradient id="g"><stop offset="0" stop-color="#f00" stop-opacity=".2"/><stop offset="1" stop-color="#00f"/></linearGradient><rect width="9" height="9" fill="url(#g)"/>',
    ],
    [
      'a clipping path',
      '<clipPath id="c"><circle cx="5" cy="5" r="4"/></clipPath><rect width="9" height="9" clip-path="url(#c)"/>',
    ],
  ])('keeps all rules: %s', async (_, inner) => {
    expect(await broken(inner)).toEqual([]);
  });
});
