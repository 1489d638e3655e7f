import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFRawStream } from '@cantoo/pdf-lib';
import { type Edit, must, type Plain } from '../edit.js';
import type { Breakage } from './breakage.js';

const image = { Type: 'XObject', Subtype: 'Image', Width: 1, Height: 1, BitsPerComponent: 8, ColorSpace: 'DeviceGray' };

/** A picture of one point, painted as an artifact. */
const addPicture = (pdf: Edit, dict: Record<string, Plain>, bytes: string): void => {
  pdf.resources(0, 'XObject').set(pdf.name('Spare'), pdf.made({ ...image, ...dict }, bytes));
  append(pdf, '/Artifact BMC /Spare Do EMC');
};

const append = (pdf: Edit, operators: string): void => pdf.content(0, (text) => `${text}\n${operators}`);
const state = (pdf: Edit, dict: Record<string, Plain>): void => {
  pdf.resources(0, 'ExtGState').set(pdf.name('Own'), pdf.obj(dict));
  append(pdf, '/Own gs');
};
const intent = (pdf: Edit): PDFDict => pdf.catalog.lookup(PDFName.of('OutputIntents'), PDFArray).lookup(0, PDFDict);

export const FILE: readonly Breakage[] = [
  { name: 'cut-short', rule: 'readable', bytes: (bytes) => bytes.slice(0, bytes.length / 2) },
  {
    name: 'damaged-stream',
    rule: 'readable',
    edit: (pdf) => addPicture(pdf, { Filter: 'FlateDecode' }, 'these are no compressed data'),
  },
  {
    name: 'encrypted',
    rule: 'not-encrypted',
    edit: (pdf) => {
      const key = '0'.repeat(64);
      const dict = { Filter: 'Standard', V: 1, R: 2, O: 0, U: 0, P: -4 };
      const encrypt = pdf.obj(dict) as PDFDict;
      for (const name of ['O', 'U']) encrypt.set(pdf.name(name), pdf.text(key));
      pdf.context.trailerInfo.Encrypt = pdf.add(encrypt);
    },
  },
  {
    name: 'text-header',
    rule: 'header',
    bytes: (bytes) => {
      const copy = Uint8Array.from(bytes);
      const at = Buffer.from(copy).indexOf('\n%') + 2;
      copy.set(Buffer.from('abcd'), at);
      return copy;
    },
  },
  {
    name: 'no-identifier',
    rule: 'file-identifier',
    edit: (pdf) => {
      pdf.context.trailerInfo.ID = undefined;
    },
  },
  {
    name: 'something-after-the-end',
    rule: 'file-end',
    bytes: (bytes) => Buffer.concat([bytes, Buffer.from('\nand more\n')]),
  },
  {
    name: 'lzw',
    rule: 'filters',
    edit: (pdf) => addPicture(pdf, { Filter: 'LZWDecode' }, '\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01'),
  },
  {
    name: 'page-too-wide',
    rule: 'page-size',
    edit: (pdf) => pdf.page(0).set(pdf.name('MediaBox'), pdf.obj([0, 0, 20_000, 400])),
  },
  { name: 'unknown-operator', rule: 'content-stream', edit: (pdf) => append(pdf, '1 2 sparkle') },
  { name: 'unbalanced-state', rule: 'content-stream', edit: (pdf) => append(pdf, 'q') },
  {
    name: 'layers-without-name',
    rule: 'optional-content',
    edit: (pdf) => pdf.catalog.set(pdf.name('OCProperties'), pdf.obj({ OCGs: [], D: { Order: [] } })),
  },
  {
    name: 'requirements',
    rule: 'no-alternates',
    edit: (pdf) =>
      pdf.catalog.set(pdf.name('Requirements'), pdf.obj([{ Type: 'Requirement', S: 'EnableJavaScripts' }])),
  },
];

export const COLOUR: readonly Breakage[] = [
  {
    name: 'no-output-intent',
    rule: 'output-intent',
    also: ['device-colour', 'transparency-space'],
    edit: (pdf) => pdf.catalog.delete(pdf.name('OutputIntents')),
  },
  {
    name: 'components-of-the-profile',
    rule: 'output-intent',
    edit: (pdf) =>
      (intent(pdf).lookup(pdf.name('DestOutputProfile')) as PDFRawStream).dict.set(pdf.name('N'), PDFNumber.of(4)),
  },
  {
    name: 'profile-that-is-none',
    rule: 'colour-profiles',
    edit: (pdf) => {
      const profile = pdf.made({ N: 3 }, 'no profile');
      pdf.resources(0, 'ColorSpace').set(pdf.name('Own'), pdf.obj(['ICCBased', profile]));
      append(pdf, '/Artifact BMC /Own cs 0 0 0 scn 0 0 1 1 re f EMC');
    },
  },
  {
    name: 'device-cmyk',
    rule: 'device-colour',
    edit: (pdf) => append(pdf, '/Artifact BMC 0 0 0 1 k 0 0 1 1 re f EMC'),
  },
  { name: 'blend-mode', rule: 'blend-modes', edit: (pdf) => state(pdf, { BM: 'Sparkle' }) },
  {
    name: 'transparency-in-no-space',
    rule: 'transparency-space',
    also: ['device-colour', 'output-intent'],
    edit: (pdf) => pdf.catalog.set(pdf.name('OutputIntents'), pdf.obj([])),
  },
  { name: 'transfer-function', rule: 'graphics-state', edit: (pdf) => state(pdf, { TR: 'Identity' }) },
  { name: 'rendering-intent', rule: 'rendering-intents', edit: (pdf) => append(pdf, '/Pretty ri') },
  { name: 'smoothed-picture', rule: 'images', edit: (pdf) => addPicture(pdf, { Interpolate: true }, '\0') },
  {
    name: 'form-elsewhere',
    rule: 'forms',
    edit: (pdf) => {
      const form = pdf.made(
        { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], Ref: { F: 'elsewhere.pdf', Page: 0 } },
        ' ',
      );
      pdf.resources(0, 'XObject').set(pdf.name('Spare'), form);
      append(pdf, '/Artifact BMC /Spare Do EMC');
    },
  },
  {
    name: 'form-painted-twice',
    rule: 'shared-marks',
    edit: (pdf) => {
      const content = '/P <</MCID 0>> BDC 0 0 1 1 re f EMC';
      const form = pdf.made({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], StructParents: 900 }, content);
      const section = pdf.element('Sect');
      const element = pdf.add(
        pdf.obj({
          S: 'P',
          P: pdf.refOf(section),
          Pg: pdf.refOf(pdf.page(0)),
          K: [{ Type: 'MCR', MCID: 0, Stm: form }],
        }),
      );
      pdf.kids(section).push(element);
      const parents = pdf.catalog.lookup(pdf.name('StructTreeRoot'), PDFDict).lookup(pdf.name('ParentTree'), PDFDict);
      const numbers = parents.lookup(pdf.name('Nums'), PDFArray);
      numbers.push(PDFNumber.of(900));
      numbers.push(pdf.obj([element]));
      pdf.resources(0, 'XObject').set(pdf.name('Spare'), form);
      append(pdf, '/Spare Do /Spare Do');
    },
  },
];

const action = { Type: 'Action', S: 'JavaScript', JS: 'app' };

export const ACTIONS: readonly Breakage[] = [
  { name: 'script', rule: 'actions', edit: (pdf) => pdf.catalog.set(pdf.name('OpenAction'), pdf.obj(action)) },
  {
    name: 'named-action',
    rule: 'actions',
    edit: (pdf) => pdf.catalog.set(pdf.name('OpenAction'), pdf.obj({ Type: 'Action', S: 'Named', N: 'Print' })),
  },
  {
    name: 'trigger',
    rule: 'no-triggers',
    edit: (pdf) => pdf.page(0).set(pdf.name('AA'), pdf.obj({ O: { Type: 'Action', S: 'Named', N: 'NextPage' } })),
  },
  {
    name: 'xfa',
    rule: 'no-xfa',
    edit: (pdf) => pdf.catalog.set(pdf.name('AcroForm'), pdf.obj({ Fields: [], XFA: pdf.made({}, '<x/>') })),
  },
];

const specification = (pdf: Edit): PDFDict =>
  must(pdf.dicts((dict) => dict.get(PDFName.of('Type')) === PDFName.of('Filespec'))[0]);
const embedded = (pdf: Edit): PDFDict =>
  must(pdf.dicts((dict) => dict.get(PDFName.of('Type')) === PDFName.of('EmbeddedFile'))[0]);
const parameters = (pdf: Edit): PDFDict => embedded(pdf).lookup(PDFName.of('Params'), PDFDict);
const without =
  (key: string, from: (pdf: Edit) => PDFDict): ((pdf: Edit) => void) =>
  (pdf) => {
    if (!from(pdf).delete(pdf.name(key))) throw new Error(`There is no ${key}.`);
  };

export const ATTACHMENTS: readonly Breakage[] = [
  { name: 'attachment-without-f', rule: 'attachment-names', edit: without('F', specification) },
  { name: 'attachment-of-nothing', rule: 'attachment-associated', edit: without('AF', ({ catalog }) => catalog) },
  {
    name: 'attachment-not-listed',
    rule: 'attachment-listed',
    edit: without('EmbeddedFiles', ({ catalog }) => catalog.lookup(PDFName.of('Names'), PDFDict)),
  },
  {
    name: 'attachment-without-relationship',
    rule: 'attachment-relationship',
    edit: without('AFRelationship', specification),
  },
  { name: 'attachment-without-description', rule: 'attachment-description', edit: without('Desc', specification) },
  { name: 'attachment-without-type', rule: 'attachment-type', edit: without('Subtype', embedded) },
  { name: 'attachment-without-date', rule: 'attachment-parameters', edit: without('ModDate', parameters) },
  {
    name: 'attachment-of-another-size',
    rule: 'attachment-parameters',
    edit: (pdf) => parameters(pdf).set(pdf.name('Size'), PDFNumber.of(1)),
  },
  {
    name: 'checksum-as-text',
    rule: 'attachment-checksum',
    edit: (pdf) => parameters(pdf).set(pdf.name('CheckSum'), pdf.text('d41d8cd98f00b204e9800998ecf8427e')),
  },
  {
    name: 'checksum-of-other-bytes',
    rule: 'attachment-checksum',
    edit: (pdf) => parameters(pdf).set(pdf.name('CheckSum'), pdf.hex('d41d8cd98f00b204e9800998ecf8427e')),
  },
];
