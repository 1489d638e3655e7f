import { PDFArray, PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { type Edit, must } from '../edit.js';
import type { Breakage } from './breakage.js';

const root = (pdf: Edit): PDFDict => pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
const ids = (pdf: Edit): PDFArray =>
  root(pdf).lookup(PDFName.of('IDTree'), PDFDict).lookup(PDFName.of('Names'), PDFArray);
const rename = (type: string, to: string, index = 0): ((pdf: Edit) => void) => {
  return (pdf) => pdf.element(type, index).set(pdf.name('S'), pdf.name(to));
};
const set = (type: string, key: string, value: (pdf: Edit) => PDFObject, index = 0): ((pdf: Edit) => void) => {
  return (pdf) => pdf.element(type, index).set(pdf.name(key), value(pdf));
};
const drop = (type: string, key: string, index = 0): ((pdf: Edit) => void) => {
  return (pdf) => {
    if (!pdf.element(type, index).delete(pdf.name(key))) throw new Error(`There is no ${key}.`);
  };
};
const attribute = (element: PDFDict): PDFDict => element.lookup(PDFName.of('A'), PDFDict);
/** The table that has no spans. */
const simple = (pdf: Edit): PDFDict =>
  must(pdf.elements('TH').findLast((cell) => !attribute(cell).has(PDFName.of('Headers'))));

export const STRUCTURE: readonly Breakage[] = [
  { name: 'no-structure', rule: 'structure-tree', edit: (pdf) => pdf.catalog.delete(pdf.name('StructTreeRoot')) },
  {
    name: 'empty-root',
    rule: 'structure-tree',
    also: ['annotation-in-tree', 'empty-tree', 'id-tree'],
    edit: (pdf) => root(pdf).set(pdf.name('K'), pdf.obj([])),
  },
  {
    name: 'element-in-two-places',
    rule: 'tree-shape',
    edit: (pdf) => pdf.kids(pdf.element('Sect', 1)).push(pdf.refOf(pdf.element('H1'))),
  },
  {
    name: 'element-in-itself',
    rule: 'tree-shape',
    edit: (pdf) => pdf.kids(pdf.element('Sect')).push(pdf.refOf(pdf.element('Document'))),
  },
  { name: 'no-document', rule: 'document-element', edit: rename('Document', 'Sect') },
  {
    name: 'parent-elsewhere',
    rule: 'wrong-parent',
    edit: (pdf) => pdf.element('H2').set(pdf.name('P'), pdf.refOf(pdf.element('Sect'))),
  },
  { name: 'unknown-type', rule: 'standard-types', edit: rename('Div', 'Chapter') },
  {
    name: 'circle-in-role-map',
    rule: 'role-map',
    edit: (pdf) => root(pdf).set(pdf.name('RoleMap'), pdf.obj({ One: 'Other', Other: 'One' })),
  },
  {
    name: 'standard-type-in-role-map',
    rule: 'role-map',
    edit: (pdf) => root(pdf).set(pdf.name('RoleMap'), pdf.obj({ Quote: 'Span' })),
  },
  {
    name: 'id-twice',
    rule: 'ids',
    also: ['id-tree'],
    edit: set('H2', 'ID', (pdf) => pdf.string('chapters.first.title')),
  },
  {
    name: 'id-not-in-tree',
    rule: 'id-tree',
    edit: (pdf) => {
      const names = ids(pdf);
      names.remove(1);
      names.remove(0);
    },
  },
  {
    name: 'id-of-another',
    rule: 'id-tree',
    edit: (pdf) => {
      const names = ids(pdf);
      names.set(1, must(names.get(3)));
    },
  },
  {
    name: 'phrase-in-no-language',
    rule: 'element-language',
    edit: set('Span', 'Lang', (pdf) => pdf.string('fr_FR'), 1),
  },
  { name: 'empty-expansion', rule: 'expansion', edit: set('Span', 'E', (pdf) => pdf.string(' ')) },
  { name: 'note-without-id', rule: 'notes', also: ['id-tree'], edit: drop('Note', 'ID') },
  { name: 'first-heading-h2', rule: 'headings', edit: rename('H1', 'H2') },
  { name: 'skipped-heading', rule: 'headings', edit: rename('H2', 'H3') },
  { name: 'h-beside-h1', rule: 'headings', edit: rename('H3', 'H') },
  {
    name: 'caption-in-the-middle',
    rule: 'captions',
    also: ['reading-order'],
    edit: (pdf) => {
      const kids = pdf.kids(pdf.element('Table'));
      const caption = must(kids.get(0));
      kids.remove(0);
      kids.insert(1, caption);
    },
  },
  {
    name: 'head-that-is-none',
    rule: 'table-parts',
    also: ['table-header-ids', 'artifact-text'],
    edit: rename('THead', 'Sect'),
  },
  { name: 'row-beside-body', rule: 'table-parts', edit: rowBesideBody },
  {
    name: 'span-missing',
    rule: 'table-grid',
    edit: (pdf) =>
      must(
        pdf
          .elements('TH')
          .map(attribute)
          .find((dict) => dict.has(PDFName.of('ColSpan'))),
      ).delete(pdf.name('ColSpan')),
  },
  {
    name: 'span-too-high',
    rule: 'table-grid',
    edit: (pdf) =>
      must(
        pdf
          .elements('TH')
          .map(attribute)
          .find((dict) => dict.has(PDFName.of('RowSpan'))),
      ).set(pdf.name('RowSpan'), pdf.obj(3)),
  },
  { name: 'header-of-nothing', rule: 'table-headers', edit: (pdf) => simple(pdf).delete(pdf.name('A')) },
  {
    name: 'header-that-is-not-there',
    rule: 'table-header-ids',
    edit: (pdf) => attribute(pdf.element('TD')).lookup(pdf.name('Headers'), PDFArray).set(0, pdf.string('nowhere')),
  },
  { name: 'item-without-body', rule: 'list-parts', edit: rename('LBody', 'P') },
  { name: 'item-in-no-list', rule: 'list-parts', edit: rename('L', 'Div') },
  { name: 'labels-without-numbering', rule: 'list-numbering', edit: drop('L', 'A') },
  { name: 'entry-that-is-none', rule: 'contents-parts', edit: rename('TOCI', 'P') },
  { name: 'figure-without-alternative', rule: 'figure-alternative', edit: drop('Figure', 'Alt') },
  { name: 'blank-alternative', rule: 'figure-alternative', edit: set('Figure', 'Alt', (pdf) => pdf.string('  ')) },
  {
    name: 'file-name-as-alternative',
    rule: 'alternative-is-text',
    edit: set('Figure', 'Alt', (pdf) => pdf.string('IMG_4711.JPG')),
  },
  {
    name: 'word-image-as-alternative',
    rule: 'alternative-is-text',
    edit: set('Figure', 'Alt', (pdf) => pdf.string('An image')),
  },
  { name: 'figure-without-box', rule: 'figure-box', edit: drop('Figure', 'A') },
  {
    name: 'figure-beside-the-page',
    rule: 'figure-box',
    edit: (pdf) => attribute(pdf.element('Figure')).set(pdf.name('BBox'), pdf.obj([900, 10, 990, 20])),
  },
];

/** A row of the body moves to the table itself, behind it. */
function rowBesideBody(pdf: Edit): void {
  const rows = pdf.kids(pdf.element('TBody'));
  const last = must(rows.get(rows.size() - 1));
  rows.remove(rows.size() - 1);
  pdf.kids(pdf.element('Table')).push(last);
  pdf.context.lookup(last, PDFDict).set(pdf.name('P'), pdf.refOf(pdf.element('Table')));
}
