import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { type Edit, must, type Plain } from '../edit.js';
import type { Breakage } from './breakage.js';

const parents = (pdf: Edit): PDFArray =>
  pdf.catalog
    .lookup(PDFName.of('StructTreeRoot'), PDFDict)
    .lookup(PDFName.of('ParentTree'), PDFDict)
    .lookup(PDFName.of('Nums'), PDFArray);
/** The elements of the marked content of the first page. */
const owners = (pdf: Edit): PDFArray => parents(pdf).lookup(1, PDFArray);
/** The object reference among the kids of a link. */
const reference = (pdf: Edit, link: PDFDict): PDFDict => {
  const kids = pdf.kids(link);
  return must(
    Array.from({ length: kids.size() }, (_, index) => kids.lookup(index)).find((kid) => kid instanceof PDFDict),
  ) as PDFDict;
};
const withoutObject = (pdf: Edit, link: PDFDict): void => {
  const kids = pdf.kids(link);
  for (let index = kids.size() - 1; index >= 0; index -= 1)
    if (kids.lookup(index) instanceof PDFDict) kids.remove(index);
};
/** An annotation of another kind, in an Annot of its own. */
const addAnnotation = (pdf: Edit, dict: Record<string, Plain>): void => {
  const appearance = pdf.made({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] }, ' ');
  const annotation = pdf.add(
    pdf.obj({ Type: 'Annot', Rect: [1, 1, 10, 10], F: 4, StructParent: 901, AP: { N: appearance }, ...dict }),
  );
  pdf.context.lookup(annotation, PDFDict).set(pdf.name('Contents'), pdf.string('A remark'));
  pdf.annotations(0).push(annotation);
  const section = pdf.element('Sect');
  const page = pdf.refOf(pdf.page(0));
  const element = pdf.add(
    pdf.obj({ S: 'Annot', P: pdf.refOf(section), K: [{ Type: 'OBJR', Obj: annotation, Pg: page }] }),
  );
  pdf.kids(section).push(element);
  parents(pdf).push(PDFNumber.of(901));
  parents(pdf).push(element);
};
const last = (pdf: Edit): PDFDict =>
  pdf.context.lookup(must(pdf.annotations(0).get(pdf.annotations(0).size() - 1)), PDFDict);

export const ANNOTATIONS: readonly Breakage[] = [
  { name: 'film', rule: 'annotation-kinds', edit: (pdf) => addAnnotation(pdf, { Subtype: 'Movie', Movie: {} }) },
  { name: 'trapping', rule: 'annotation-kinds', edit: (pdf) => addAnnotation(pdf, { Subtype: 'TrapNet' }) },
  {
    name: 'link-not-printed',
    rule: 'annotation-flags',
    edit: (pdf) => pdf.annotation().set(pdf.name('F'), PDFNumber.of(0)),
  },
  {
    name: 'hidden-link',
    rule: 'annotation-flags',
    edit: (pdf) => pdf.annotation().set(pdf.name('F'), PDFNumber.of(6)),
  },
  {
    name: 'stamp-that-looks-like-nothing',
    rule: 'annotation-appearance',
    edit: (pdf) => {
      addAnnotation(pdf, { Subtype: 'Stamp' });
      last(pdf).delete(pdf.name('AP'));
    },
  },
  {
    name: 'link-not-in-the-tree',
    rule: 'annotation-in-tree',
    also: ['link-without-annotation'],
    edit: (pdf) => withoutObject(pdf, pdf.element('Link')),
  },
  {
    name: 'link-in-a-paragraph',
    rule: 'annotation-in-tree',
    edit: (pdf) => pdf.element('Link').set(pdf.name('S'), pdf.name('P')),
  },
  {
    name: 'key-of-another-link',
    rule: 'annotation-parent',
    edit: (pdf) =>
      pdf.annotation(0, 1).set(pdf.name('StructParent'), must(pdf.annotation(0, 0).get(pdf.name('StructParent')))),
  },
  {
    name: 'link-without-key',
    rule: 'annotation-parent',
    edit: (pdf) => pdf.annotation().delete(pdf.name('StructParent')),
  },
  {
    name: 'link-on-another-page',
    rule: 'object-reference',
    edit: (pdf) => reference(pdf, pdf.element('Link')).set(pdf.name('Pg'), pdf.refOf(pdf.page(1))),
  },
  {
    name: 'reference-to-nothing',
    rule: 'object-reference',
    also: ['annotation-in-tree'],
    edit: (pdf) => reference(pdf, pdf.element('Link')).delete(pdf.name('Obj')),
  },
  {
    name: 'link-without-annotation',
    rule: 'link-without-annotation',
    edit: (pdf) => {
      withoutObject(pdf, pdf.element('Link'));
      pdf.annotations(0).remove(0);
    },
  },
  { name: 'link-without-text', rule: 'annotation-text', edit: (pdf) => pdf.annotation().delete(pdf.name('Contents')) },
  {
    name: 'link-with-blank-text',
    rule: 'annotation-text',
    edit: (pdf) => pdf.annotation().set(pdf.name('Contents'), pdf.string(' ')),
  },
  {
    name: 'points-out-of-reach',
    rule: 'quad-points',
    edit: (pdf) => pdf.annotation().lookup(pdf.name('QuadPoints'), PDFArray).set(0, PDFNumber.of(900)),
  },
  { name: 'no-tab-order', rule: 'tab-order', edit: (pdf) => pdf.page(0).delete(pdf.name('Tabs')) },
];

const H1 = '/H1 <</MCID 0>> BDC';
const replaced = (from: string | RegExp, to: string): ((pdf: Edit) => void) => {
  return (pdf) => pdf.content(0, (text) => text.replace(from, to));
};

export const MARKING: readonly Breakage[] = [
  {
    name: 'drawing-without-mark',
    rule: 'all-marked',
    edit: (pdf) => pdf.content(0, (text) => `${text}\n0 0 1 1 re f`),
  },
  {
    name: 'text-without-mark',
    rule: 'all-marked',
    also: ['dangling-content'],
    edit: replaced(H1, '/H1 BMC'),
  },
  { name: 'artifact-within-heading', rule: 'artifact-in-content', edit: replaced(H1, `${H1} /Artifact BMC EMC`) },
  {
    name: 'heading-within-artifact',
    rule: 'content-in-artifact',
    also: ['artifact-text'],
    edit: replaced(/\/H1 <<\/MCID 0>> BDC([\s\S]*?)EMC/, '/Artifact BMC /H1 <</MCID 0>> BDC$1EMC EMC'),
  },
  {
    name: 'number-within-number',
    rule: 'nested-marks',
    also: ['unowned-content'],
    edit: replaced(H1, `${H1} /Span <</MCID 99>> BDC EMC`),
  },
  {
    name: 'heading-as-artifact',
    rule: 'artifact-text',
    also: ['headings', 'id-tree'],
    edit: (pdf) => {
      replaced(H1, '/Artifact <</Type /Layout>> BDC')(pdf);
      const kids = pdf.kids(pdf.element('Sect'));
      kids.remove(0);
      owners(pdf).set(0, pdf.obj(null));
    },
  },
  {
    name: 'heading-as-page-foot',
    rule: 'artifact-text',
    also: ['headings', 'id-tree'],
    edit: (pdf) => {
      replaced(H1, '/Artifact <</Type /Pagination /Subtype /Footer>> BDC')(pdf);
      pdf.kids(pdf.element('Sect')).remove(0);
      owners(pdf).set(0, pdf.obj(null));
    },
  },
];

export const AGREEMENT: readonly Breakage[] = [
  {
    name: 'dangling-content',
    rule: 'dangling-content',
    also: ['unowned-content'],
    edit: (pdf) => pdf.element('H1').set(pdf.name('K'), PDFNumber.of(77)),
  },
  {
    name: 'number-used-twice',
    rule: 'doubled-content',
    also: ['dangling-content'],
    edit: replaced('/P <</MCID 1>>', '/P <</MCID 0>>'),
  },
  {
    name: 'content-of-two-elements',
    rule: 'content-owned-twice',
    also: ['reading-order'],
    edit: (pdf) => {
      const paragraph = pdf.element('P');
      const kids = pdf.kids(paragraph);
      kids.push(PDFNumber.of(0));
    },
  },
  {
    name: 'content-of-no-element',
    rule: 'unowned-content',
    edit: (pdf) => {
      const kids = pdf.kids(pdf.element('P'));
      kids.remove(kids.indexOf(PDFNumber.of(5)) ?? 0);
    },
  },
  { name: 'page-without-key', rule: 'page-key', edit: (pdf) => pdf.page(0).delete(pdf.name('StructParents')) },
  {
    name: 'two-pages-with-one-key',
    rule: 'page-key',
    also: ['parent-tree'],
    edit: (pdf) => pdf.page(1).set(pdf.name('StructParents'), PDFNumber.of(0)),
  },
  {
    name: 'parent-tree-shifted',
    rule: 'parent-tree',
    edit: (pdf) => {
      const list = owners(pdf);
      list.insert(0, must(list.get(list.size() - 1)));
      list.remove(list.size() - 1);
    },
  },
  {
    name: 'tree-without-content',
    rule: 'empty-tree',
    also: ['annotation-in-tree', 'empty-elements', 'id-tree', 'unowned-content'],
    edit: (pdf) => pdf.element('Document').set(pdf.name('K'), pdf.obj([])),
  },
  {
    name: 'empty-element',
    rule: 'empty-elements',
    edit: (pdf) => {
      const section = pdf.element('Sect');
      pdf.kids(section).push(pdf.add(pdf.obj({ S: 'P', P: pdf.refOf(section) })));
    },
  },
  {
    name: 'content-that-paints-nothing',
    rule: 'empty-elements',
    edit: replaced(/(\/Figure <<\/MCID \d+>> BDC)[\s\S]*?EMC/, '$1 EMC'),
  },
  {
    name: 'sections-in-another-order',
    rule: 'reading-order',
    edit: (pdf) => {
      const kids = pdf.kids(pdf.element('Sect'));
      const first = must(kids.get(1));
      kids.remove(1);
      kids.push(first);
    },
  },
];
