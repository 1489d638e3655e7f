import { describe, expect, it } from 'vitest';
import { Content } from '../../../src/pdf/content/content.js';
import { Resources } from '../../../src/pdf/content/resources.js';
import { Sheet } from '../../../src/pdf/file/sheet.js';
import { StructureElement } from '../../../src/pdf/structure/element.js';
import { Marks } from '../../../src/pdf/structure/marks.js';

const sheetOf = (id = 7): Sheet => new Sheet(id, 100, 200, new Content(new Resources(), 200));

function pen(isTagged = true) {
  const sheet = sheetOf();
  const marks = new Marks(isTagged);
  marks.beginPage(sheet);
  const written = (): string[] =>
    String(sheet.content)
      .split('\n')
      .filter((operators) => operators !== '');
  return { marks, written, sheet };
}

describe('marked content', () => {
  it('is one sequence for what is drawn one after the other for one element', () => {
    const { marks, written, sheet } = pen();
    const paragraph = new StructureElement('P', null).leaf();
    marks.mark(paragraph);
    marks.mark(paragraph);
    marks.mark('Layout');
    marks.mark('Layout');
    marks.mark(paragraph);
    marks.close();
    marks.close();
    expect(written()).toEqual([
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
    expect(sheet.body(1, 2)).toContain('/StructParents 0/Tabs /S');
  });

  it('counts from 0 on each page', () => {
    const { marks } = pen();
    const heading = new StructureElement('H1', null).leaf();
    marks.mark(heading);
    marks.close();
    marks.beginPage(sheetOf(8));
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
    expect(written().filter((operators) => operators !== 'EMC')).toEqual([
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
    const { marks, written, sheet } = pen(false);
    marks.mark(new StructureElement('P', null).leaf());
    marks.close();
    expect(written()).toEqual([]);
    expect(sheet.body(1, 2)).not.toMatch(/StructParents|Tabs/);
  });
});
