import { describe, expect, it } from 'vitest';
import type { PdfDocument } from '../../../src/pdf/pdfmake.js';
import { StructureElement } from '../../../src/pdf/structure/element.js';
import { Marks } from '../../../src/pdf/structure/marks.js';

function pen(isTagged = true) {
  const written: string[] = [];
  const data: Record<string, unknown> = {};
  const document = {
    page: { width: 100, height: 200, dictionary: { id: 7, data }, annotations: [] },
    addContent: (operators: string) => written.push(operators),
  } as unknown as PdfDocument;
  const marks = new Marks(document, isTagged);
  marks.beginPage();
  return { marks, written, data };
}

describe('marked content', () => {
  it('is one sequence for what is drawn one after the other for one element', () => {
    const { marks, written, data } = pen();
    const paragraph = new StructureElement('P', null).leaf();
    marks.mark(paragraph);
    marks.mark(paragraph);
    marks.mark('Layout');
    marks.mark('Layout');
    marks.mark(paragraph);
    marks.close();
    marks.close();
    expect(written).toEqual([
      '/P <</MCID 0>> BDC',
      'EMC',
      '/Artifact <</Type /Layout>> BDC',
      'EMC',
      '/P <</MCID 1>> BDC',
      'EMC',
    ]);
    expect(paragraph.marks).toEqual([
      { page: 0, mcid: 0 },
      { page: 0, mcid: 1 },
    ]);
    expect(data).toEqual({ StructParents: 0, Tabs: 'S' });
  });

  it('counts from 0 on each page', () => {
    const { marks } = pen();
    const heading = new StructureElement('H1', null).leaf();
    marks.mark(heading);
    marks.close();
    marks.beginPage();
    marks.mark(heading);
    expect(heading.marks).toEqual([
      { page: 0, mcid: 0 },
      { page: 1, mcid: 0 },
    ]);
    expect(marks.pages.map(({ owners }) => owners)).toEqual([[heading.element], [heading.element]]);
  });

  it('says what kind of artifact running heads and watermarks are', () => {
    const { marks, written } = pen();
    for (const kind of ['Header', 'Footer', 'Watermark', 'Repeated'] as const) marks.mark(kind);
    expect(written.filter((operators) => operators !== 'EMC')).toEqual([
      '/Artifact <</Type /Pagination/Subtype /Header/Attached [/Top]>> BDC',
      '/Artifact <</Type /Pagination/Subtype /Footer/Attached [/Bottom]>> BDC',
      '/Artifact <</Type /Pagination/Subtype /Watermark>> BDC',
      '/Artifact <</Type /Pagination>> BDC',
    ]);
  });

  it('gives a figure the box of all that is drawn for it, from the lower left corner', () => {
    const { marks } = pen();
    const figure = new StructureElement('Figure', null).leaf();
    marks.cover(figure, { x: 10, y: 20, width: 30, height: 40 });
    marks.cover(figure, { x: 50, y: 10, width: 10, height: 10 });
    expect(figure.element.attributes.box).toEqual({ left: 10, bottom: 140, right: 60, top: 190 });
  });

  it('is not there where nothing is tagged', () => {
    const { marks, written, data } = pen(false);
    marks.mark(new StructureElement('P', null).leaf());
    marks.close();
    expect([written, data]).toEqual([[], {}]);
  });
});
