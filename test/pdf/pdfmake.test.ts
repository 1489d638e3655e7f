import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LineBreaker, PDFDocument, Renderer } from '../../src/pdf/pdfmake.js';

type Class = { readonly prototype: object };

const method = (of: Class, name: string): unknown => (of.prototype as Record<string, unknown>)[name];

const print = (source: unknown): string => createHash('sha256').update(String(source)).digest('hex').slice(0, 12);

/** The inner methods of pdfmake that the engine calls. */
const CALLED: [string, Class, string[]][] = [
  ['PDFDocument', PDFDocument, ['openImage', 'addContent', 'transform', 'restore', '_normalizeColor', 'ref', 'end']],
  ['LineBreaker', LineBreaker, ['nextBreak']],
  ['Renderer', Renderer, ['renderSVG']],
];

/** Methods that the engine overrides, or whose result it takes apart, with a print of their source. */
const RELIED_ON: [string, string, Class, string][] = [
  ['Renderer', 'renderSVG', Renderer, '117c94b48793'],
  ['PDFDocument', 'endMetadata', PDFDocument, 'd1d0fe768fa0'],
  ['PDFDocument', 'endMarkings', PDFDocument, '08cb0f236e5a'],
  ['PDFDocument', '_write', PDFDocument, 'cb6025cb807e'],
  ['PDFDocument', '_refEnd', PDFDocument, '7ee5a36b8b75'],
  ['PDFDocument', '_finalize', PDFDocument, '05ec9f649fb4'],
  ['PDFDocument', 'ref', PDFDocument, '0266979fe5ef'],
  ['PDFDocument', 'font', PDFDocument, '652a31ad704f'],
  ['PDFDocument', 'end', PDFDocument, 'a867c0c56a0a'],
  ['PDFDocument', 'save', PDFDocument, '1511f9cc6ffc'],
  ['PDFDocument', 'image', PDFDocument, '419cf554aa16'],
  ['PDFDocument', 'getFontFile', PDFDocument, '938397df27be'],
  ['PDFDocument', '_setColorCore', PDFDocument, 'a8a76d8e98af'],
  ['PDFDocument', '_doOpacity', PDFDocument, '3ced32bde650'],
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

  it('values are written as strings, names and bytes by their kind', () => {
    const written: string[] = [];
    const { prototype } = PDFDocument as unknown as { prototype: { _write(data: unknown): void } };
    const document = new PDFDocument({}, {}, {}, {}, { autoFirstPage: false, font: null });
    const write = prototype._write.bind(document);
    document._write = (data): void => {
      written.push(String(data));
      write(data);
    };
    const values = {
      Name: 'a',
      Text: new String('a(\\)\n'),
      Wide: new String('é('),
      Bytes: Buffer.from([1, 255]),
      List: [1.5],
    };
    document.ref(values).end();
    expect(written[1], 'PDFObject.convert of pdfkit writes values in another way').toBe(
      '<<\n/Name /a\n/Text (a\\(\\\\\\)\\n)\n/Wide (\xfe\xff\x00\xe9\x00\\()\n/Bytes <01ff>\n/List [1.5]\n>>',
    );
  });
});
