import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PDFDocument, Renderer, StyleContextStack, TextInlines } from '../../src/pdf/pdfmake.js';

type Class = { readonly prototype: object };

const method = (of: Class, name: string): unknown => (of.prototype as Record<string, unknown>)[name];

const print = (source: unknown): string => createHash('sha256').update(String(source)).digest('hex').slice(0, 12);

/** The inner methods of pdfmake that the engine calls. */
const CALLED: [string, Class, string[]][] = [
  [
    'PDFDocument',
    PDFDocument,
    ['provideFont', 'openImage', 'addPage', 'text', 'addContent', 'addNamedDestination', 'image'],
  ],
  ['TextInlines', TextInlines, ['buildInlines', 'measure', 'widthOfText']],
  ['Renderer', Renderer, ['renderSVG']],
];

/** Methods that the engine overrides, or whose result it takes apart, with a print of their source. */
const RELIED_ON: [string, string, Class, string][] = [
  ['TextInlines', 'measure', TextInlines, 'cb17af19531a'],
  ['TextInlines', 'widthOfText', TextInlines, 'e285c68b15ba'],
  ['TextInlines', 'buildInlines', TextInlines, '327a93159378'],
  ['PDFDocument', 'provideFont', PDFDocument, 'd82bb3f99bf3'],
  ['Renderer', 'renderSVG', Renderer, '117c94b48793'],
  ['PDFDocument', 'endMetadata', PDFDocument, 'd1d0fe768fa0'],
  ['PDFDocument', 'endMarkings', PDFDocument, '08cb0f236e5a'],
  ['PDFDocument', '_write', PDFDocument, 'cb6025cb807e'],
  ['PDFDocument', '_refEnd', PDFDocument, '7ee5a36b8b75'],
  ['PDFDocument', '_finalize', PDFDocument, '05ec9f649fb4'],
  ['PDFDocument', 'ref', PDFDocument, '0266979fe5ef'],
];

describe('the inner parts of pdfmake', () => {
  it.each(CALLED)('%s has the methods that are called', (name, of, methods) => {
    for (const called of methods) {
      expect(typeof method(of, called), `${name}.${called} is gone from pdfmake`).toBe('function');
    }
  });

  it.each(RELIED_ON)('%s.%s is as it was read', (name, relied, of, expected) => {
    expect(
      print(method(of, relied)),
      `${name}.${relied} of pdfmake has changed: read it again, see that src/pdf still agrees with it, then renew its print here`,
    ).toBe(expected);
  });

  it('StyleContextStack is made of styles and defaults', () => {
    expect(() => new StyleContextStack({}, {})).not.toThrow();
    expect(StyleContextStack.length).toBeLessThanOrEqual(2);
  });

  it('names are kept in a tree that asks `_compareKeys` for their order', () => {
    const document = new PDFDocument({}, {}, {}, {}, { autoFirstPage: false, font: null });
    expect(typeof document._root.data.Names.data.Dests._compareKeys, 'pdfkit keeps its names in another way').toBe(
      'function',
    );
  });
});
