import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { CompactDocument } from '../../../src/pdf/file/compact.js';
import { ObjectReference } from '../../../src/pdf/file/strings.js';

function made(fill: (document: CompactDocument) => void): Buffer {
  const options = { autoFirstPage: false, font: null, pdfVersion: '1.7', info: { CreationDate: new Date(0) } };
  const document = new CompactDocument({}, {}, {}, {}, options);
  fill(document);
  return Buffer.from(document.finish());
}

describe('a file of packed objects', () => {
  it('has every object where its cross references say, in streams of many', async () => {
    const numbers = Array.from({ length: 700 }, (_, index) => index);
    const ids: number[] = [];
    const bytes = made((document) => {
      document.beginPage(100, 100);
      document.endPage();
      for (const _ of numbers) ids.push(document.reserveObject());
      for (const [index, id] of ids.entries())
        document.addObject(id, `<</Index ${index}/Next ${ids[index + 1] ?? id} 0 R>>`);
      document._root.data.First = new ObjectReference(ids[0] as number);
    });
    const read = await PDFDocument.load(bytes);
    let at = read.catalog.lookup(PDFName.of('First'), PDFDict);
    const seen = numbers.map(() => {
      const index = Number(String(at.get(PDFName.of('Index'))));
      at = at.lookup(PDFName.of('Next'), PDFDict);
      return index;
    });
    expect(seen).toEqual(numbers);
    expect(read.getPageCount()).toBe(1);
    const text = bytes.toString('latin1');
    expect(text.match(/\/ObjStm/g)?.length).toBeGreaterThanOrEqual(3);
    expect(text).toMatch(/startxref\n\d+\n%%EOF\n$/);
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    expect(text.slice(start)).toMatch(/^\d+ 0 obj\n<<\/Type \/XRef/);
  });

  it('is named by what is in it', () => {
    const id = (body: string): string | undefined => {
      const bytes = made((document) => document.addObject(document.reserveObject(), body));
      return /\/ID \[<(\w{32})> <\1>\]/.exec(bytes.toString('latin1'))?.[1];
    };
    expect(id('<</A 1>>')).toBe(id('<</A 1>>'));
    expect(id('<</A 1>>')).not.toBe(id('<</A 2>>'));
  });

  it('is not ended where an object of it never was', () => {
    expect(() => made((document) => document.ref({}))).toThrow('never ended');
  });
});
