import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFRawStream } from '@cantoo/pdf-lib';
import { type Edit, must } from '../edit.js';
import type { Breakage } from './breakage.js';

const info = (pdf: Edit): PDFDict => pdf.context.lookup(must(pdf.context.trailerInfo.Info), PDFDict);
const destinations = (pdf: Edit): PDFArray =>
  pdf.catalog
    .lookup(PDFName.of('Names'), PDFDict)
    .lookup(PDFName.of('Dests'), PDFDict)
    .lookup(PDFName.of('Names'), PDFArray);

export const METADATA: readonly Breakage[] = [
  { name: 'no-metadata', rule: 'xmp', edit: (pdf) => pdf.catalog.delete(pdf.name('Metadata')) },
  { name: 'unescaped-metadata', rule: 'xmp', edit: (pdf) => pdf.xmp((text) => text.replaceAll('&amp;', '&')) },
  {
    name: 'metadata-tag-left-open',
    rule: 'xmp',
    edit: (pdf) => pdf.xmp((text) => text.replace('</dc:identifier>', '')),
  },
  {
    name: 'pdf-a-part-2',
    rule: 'says-pdf-a',
    edit: (pdf) => pdf.xmp((text) => text.replace('<pdfaid:part>3', '<pdfaid:part>2')),
  },
  {
    name: 'pdf-a-level-b',
    rule: 'says-pdf-a',
    edit: (pdf) => pdf.xmp((text) => text.replace('conformance>A', 'conformance>B')),
  },
  {
    name: 'not-said-to-be-pdf-ua',
    rule: 'says-pdf-ua',
    edit: (pdf) => pdf.xmp((text) => text.replace('<pdfuaid:part>1</pdfuaid:part>', '')),
  },
  {
    name: 'no-title-in-metadata',
    rule: 'metadata-title',
    also: ['info-in-step'],
    edit: (pdf) => pdf.xmp((text) => text.replace(/<dc:title>.*<\/dc:title>/, '')),
  },
  {
    name: 'property-without-schema',
    rule: 'metadata-properties',
    edit: (pdf) =>
      pdf.xmp((text) =>
        text.replace('<xmp:CreateDate>', '<my:mood xmlns:my="urn:mood">good</my:mood><xmp:CreateDate>'),
      ),
  },
  {
    name: 'no-schema-of-pdf-ua',
    rule: 'metadata-properties',
    edit: (pdf) =>
      pdf.xmp((text) => text.replace('URI>http://www.aiim.org/pdfua/ns/id/', 'URI>http://www.aiim.org/pdfua/')),
  },
  {
    name: 'creators-as-a-bag',
    rule: 'metadata-kinds',
    edit: (pdf) => pdf.xmp((text) => text.replace(/(<dc:creator>)<rdf:Seq>(.*)<\/rdf:Seq>/, '$1<rdf:Bag>$2</rdf:Bag>')),
  },
  {
    name: 'another-title-in-info',
    rule: 'info-in-step',
    edit: (pdf) => info(pdf).set(pdf.name('Title'), pdf.text('Another title')),
  },
  {
    name: 'date-with-z',
    rule: 'dates',
    edit: (pdf) => info(pdf).set(pdf.name('CreationDate'), pdf.text('D:20220901000000Z')),
  },
  {
    name: 'metadata-in-no-language',
    rule: 'metadata-language',
    edit: (pdf) => pdf.xmp((text) => text.replace('xml:lang="fr"', 'xml:lang="in French"')),
  },
];

export const WHOLE: readonly Breakage[] = [
  {
    name: 'title-not-shown',
    rule: 'display-title',
    edit: (pdf) => pdf.catalog.set(pdf.name('ViewerPreferences'), pdf.obj({ DisplayDocTitle: false })),
  },
  { name: 'not-marked', rule: 'marked', edit: (pdf) => pdf.catalog.delete(pdf.name('MarkInfo')) },
  {
    name: 'suspects',
    rule: 'marked',
    edit: (pdf) => pdf.catalog.set(pdf.name('MarkInfo'), pdf.obj({ Marked: true, Suspects: true })),
  },
  { name: 'no-language', rule: 'document-language', edit: (pdf) => pdf.catalog.delete(pdf.name('Lang')) },
  {
    name: 'language-that-is-none',
    rule: 'document-language',
    edit: (pdf) => pdf.catalog.set(pdf.name('Lang'), pdf.text('en_GB')),
  },
  { name: 'no-outline', rule: 'outline', edit: (pdf) => pdf.catalog.delete(pdf.name('Outlines')) },
  {
    name: 'outline-to-nowhere',
    rule: 'outline',
    edit: (pdf) => {
      const entry = must(pdf.dicts((dict) => dict.has(PDFName.of('Title')) && dict.has(PDFName.of('Parent')))[0]);
      entry.set(pdf.name('Dest'), pdf.text('nowhere'));
    },
  },
  { name: 'no-page-labels', rule: 'page-labels', edit: (pdf) => pdf.catalog.delete(pdf.name('PageLabels')) },
  {
    name: 'labels-from-page-2',
    rule: 'page-labels',
    edit: (pdf) => pdf.catalog.set(pdf.name('PageLabels'), pdf.obj({ Nums: [1, { S: 'D' }] })),
  },
  {
    name: 'destination-on-no-page',
    rule: 'destinations',
    edit: (pdf) => {
      const names = destinations(pdf);
      names.push(pdf.text('\u{1f5ff}'));
      names.push(pdf.obj([pdf.refOf(pdf.catalog), 'Fit']));
    },
  },
  {
    name: 'link-to-nowhere',
    rule: 'link-destination',
    edit: (pdf) =>
      must(pdf.dicts((dict) => dict.has(PDFName.of('Dest')) && dict.has(PDFName.of('Rect')))[0]).set(
        pdf.name('Dest'),
        pdf.text('nowhere'),
      ),
  },
];

/** The composite font that shows the text of the first page. */
const font = (pdf: Edit): PDFDict => pdf.resources(0, 'Font').lookup(PDFName.of('F1'), PDFDict);
const descendant = (pdf: Edit): PDFDict => font(pdf).lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
const toUnicode = (pdf: Edit, change: (text: string) => string): void =>
  pdf.stream(font(pdf).lookup(PDFName.of('ToUnicode')) as PDFRawStream, change);
/** Puts codes before the first that are shown. */
const show = (pdf: Edit, codes: string): void => pdf.content(0, (text) => text.replace(/\[<(?=[\da-f])/, `[<${codes}`));

export const FONTS: readonly Breakage[] = [
  {
    name: 'font-not-embedded',
    rule: 'fonts-embedded',
    edit: (pdf) => descendant(pdf).lookup(pdf.name('FontDescriptor'), PDFDict).delete(pdf.name('FontFile2')),
  },
  {
    name: 'no-way-to-glyphs',
    rule: 'font-dictionaries',
    also: ['glyphs-present'],
    edit: (pdf) => descendant(pdf).delete(pdf.name('CIDToGIDMap')),
  },
  { name: 'no-to-unicode', rule: 'to-unicode', edit: (pdf) => font(pdf).delete(pdf.name('ToUnicode')) },
  {
    name: 'letter-not-in-to-unicode',
    rule: 'to-unicode',
    // A space is shown on every page.
    edit: (pdf) => toUnicode(pdf, (text) => text.replace(/^<[^>]*> <0020>$/m, '<0fff> <0041>')),
  },
  {
    name: 'letter-that-is-nothing',
    rule: 'to-unicode-values',
    edit: (pdf) => toUnicode(pdf, (text) => text.replace(/^<0005> <[^>]*>$/m, '<0005> <0000>')),
  },
  {
    name: 'letter-of-private-use',
    rule: 'to-unicode-values',
    edit: (pdf) => toUnicode(pdf, (text) => text.replace(/^<0005> <[^>]*>$/m, '<0005> <e001>')),
  },
  { name: 'empty-box', rule: 'no-notdef', also: ['glyph-widths', 'to-unicode'], edit: (pdf) => show(pdf, '0000') },
  {
    name: 'glyph-that-is-not-there',
    rule: 'glyphs-present',
    edit: (pdf) => descendant(pdf).set(pdf.name('CIDToGIDMap'), pdf.name('Identity')),
  },
  {
    name: 'other-widths',
    rule: 'glyph-widths',
    edit: (pdf) => {
      const widths = descendant(pdf).lookup(pdf.name('W'), PDFArray);
      for (const list of widths.asArray()) {
        if (!(list instanceof PDFArray)) continue;
        for (let at = 0; at < list.size(); at += 1) {
          list.set(at, PDFNumber.of(list.lookup(at, PDFNumber).asNumber() + 5));
        }
      }
    },
  },
];
