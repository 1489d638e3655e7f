import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/pdf/document.js';
import { renderPdf } from '../../../src/pdf/index.js';
import { treeText } from '../../helpers/tree-text.js';
import { documentOf, linked, run, text } from '../helpers/document.js';
import { cell, heading, headRow, paragraph, row, simpleRows, table } from '../helpers/pieces.js';

const name = (of: string): PDFName => PDFName.of(of);

async function open(content: readonly Node[]): Promise<PDFDocument> {
  return PDFDocument.load((await renderPdf(documentOf(content))).bytes);
}

const root = (pdf: PDFDocument): PDFDict => pdf.catalog.lookup(name('StructTreeRoot'), PDFDict);

interface Mark {
  readonly page: string;
  readonly mcid: number;
  readonly owner: string;
}

/** Every mark that the tree names, with the object of its element. */
function marksOf(pdf: PDFDocument): Mark[] {
  const marks: Mark[] = [];
  const visit = (ref: PDFRef): void => {
    const element = pdf.context.lookup(ref, PDFDict);
    const kids = element.lookup(name('K'));
    const list: (PDFObject | undefined)[] = kids instanceof PDFArray ? kids.asArray() : [element.get(name('K'))];
    for (const kid of list) {
      const value = kid instanceof PDFRef ? pdf.context.lookup(kid) : kid;
      if (value instanceof PDFNumber) {
        marks.push({ page: String(element.get(name('Pg'))), mcid: value.asNumber(), owner: ref.toString() });
      } else if (kid instanceof PDFRef) {
        expect(String((value as PDFDict).get(name('P')))).toBe(ref.toString());
        visit(kid);
      } else if (value instanceof PDFDict && value.get(name('MCID'))) {
        const mcid = (value.get(name('MCID')) as PDFNumber).asNumber();
        marks.push({ page: String(value.get(name('Pg'))), mcid, owner: ref.toString() });
      }
    }
  };
  visit(root(pdf).get(name('K')) as PDFRef);
  return marks;
}

/** What the parent tree says: for each page, the element of each mark. */
function parentsOf(pdf: PDFDocument): Mark[] {
  const numbers = root(pdf).lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray).asArray();
  return pdf.getPages().flatMap((page) => {
    const key = page.node.lookup(name('StructParents'), PDFNumber).asNumber();
    const owners = pdf.context.lookup(numbers[key * 2 + 1], PDFArray);
    return owners.asArray().map((owner, mcid) => ({ page: page.ref.toString(), mcid, owner: owner.toString() }));
  });
}

const sorted = (marks: readonly Mark[]): string[] => marks.map((mark) => JSON.stringify(mark)).sort();

describe('the structure tree in the file', () => {
  it('agrees with the parent tree, also where elements go on over pages', async () => {
    const pdf = await open([
      heading('One'),
      paragraph(400, 'p'),
      table(simpleRows(30, 'r'), { head: [headRow('h')] }),
      { text: [run('see '), linked('a link', '#x'), run(' and more')], id: 'x' },
    ]);
    expect(pdf.getPageCount()).toBeGreaterThan(2);
    expect(sorted(marksOf(pdf))).toEqual(sorted(parentsOf(pdf)));
  });

  it('holds links with the annotations of each page, and text where a link leads nowhere', async () => {
    const pdf = await open([
      { text: [linked('there', '#there'), run(' '), linked('nowhere', '#nowhere')], id: 'there' },
    ]);
    const types = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.get(name('P')) ? [String(object.get(name('S')))] : [],
      );
    expect(types.filter((type) => type === '/Link')).toHaveLength(1);
    expect(types.filter((type) => type === '/Span')).toHaveLength(1);
    const annotation = pdf.getPage(0).node.Annots()?.lookup(0, PDFDict);
    const key = annotation?.lookup(name('StructParent'), PDFNumber).asNumber();
    const numbers = root(pdf).lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray).asArray();
    expect(numbers.map(String).slice(0, 4)[2]).toBe(String(key));
    expect(String(annotation?.get(name('Contents')))).toBe('(there)');
  });

  it('parts the words of texts that stand in one link', async () => {
    const label: Node = {
      link: '#there',
      id: 'there',
      role: 'none',
      tracks: [20, { fr: 1 }],
      columns: [text('1'), text('a name')],
    };
    const { bytes } = await renderPdf(documentOf([label]));
    expect(treeText(bytes)).toEqual(['1 ', 'a name ']);
  });

  it('leaves out what has no content, but keeps the grid of a table', async () => {
    const pdf = await open([
      { role: 'Sect', stack: [{ role: 'Sect', stack: [] }, text('')] },
      table([row(cell([]), cell([text('x')]))]),
    ]);
    const types = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.get(name('P')) ? [String(object.get(name('S')))] : [],
      );
    expect(types.sort()).toEqual(['/Document', '/TBody', '/TD', '/TD', '/TR', '/Table']);
  });

  it('is not there where no standard asks for it', async () => {
    const { bytes } = await renderPdf(documentOf([text('plain')], { standards: [] }));
    const pdf = await PDFDocument.load(bytes);
    expect(pdf.catalog.get(name('StructTreeRoot'))).toBeUndefined();
    expect(pdf.getPage(0).node.get(name('StructParents'))).toBeUndefined();
  });
});
