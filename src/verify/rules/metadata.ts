import { readDate, readInfo, readMetadata } from '../../read/index.js';
import { isLanguageTag } from '../language.js';
import { quote } from '../quote.js';
import type { Rule } from '../rule.js';
import type { Subject } from '../subject.js';
import { DC, PDF, PDF_A, PDF_UA, propertyOf, readXmp, textOf, XMP, type Xmp } from '../xmp.js';
import { DC_KINDS, undescribed } from './metadata-schemas.js';

/** The metadata of the file; without properties where they are missing or cannot be read. */
const xmpOf = (subject: Subject): Xmp | undefined => subject.once(readOnce);

function readOnce({ file }: Subject): Xmp | undefined {
  const packet = readMetadata(file);
  return packet === undefined ? undefined : readXmp(packet);
}

/** For rules about properties: nothing to say where `xmp` has said it already. */
const soundXmp = (subject: Subject): Xmp | undefined => {
  const xmp = xmpOf(subject);
  return xmp?.problem === undefined ? xmp : undefined;
};

/** Entries of Info and the properties that say the same (ISO 19005-1, table 1). */
const PAIRS: readonly (readonly [key: string, namespace: string, name: string])[] = [
  ['Title', DC, 'title'],
  ['Author', DC, 'creator'],
  ['Subject', DC, 'description'],
  ['Keywords', PDF, 'Keywords'],
  ['Creator', XMP, 'CreatorTool'],
  ['Producer', PDF, 'Producer'],
  ['CreationDate', XMP, 'CreateDate'],
  ['ModDate', XMP, 'ModifyDate'],
];

export const METADATA_RULES: readonly Rule[] = [
  {
    id: 'xmp',
    clauses: { ua: '7.1', a: '6.6.2.1' },
    matterhorn: '06-001',
    demands: 'The catalog names metadata in XMP that are well-formed XML, uncompressed by nothing but Flate.',
    why: 'Catalogues and archives read title, language and standards from there.',
    remedy: 'Write the metadata as XML, with & and < escaped.',
    *check(subject) {
      const xmp = xmpOf(subject);
      if (!xmp) yield { message: 'The document has no XMP metadata.' };
      else if (xmp.problem !== undefined) yield { message: `The XMP metadata cannot be read: ${xmp.problem}.` };
      const dict = subject.file.catalog.dict('Metadata');
      if (dict && (dict.name('Type') !== 'Metadata' || dict.name('Subtype') !== 'XML')) {
        yield { message: 'The metadata stream does not say that it is one of XML.' };
      }
    },
  },
  {
    id: 'says-pdf-a',
    clauses: { a: '6.6.4' },
    demands: 'The metadata say PDF/A part 3, conformance level A.',
    why: 'An archive knows by it what the file promises.',
    remedy: 'Write pdfaid:part 3 and pdfaid:conformance A.',
    *check(subject) {
      const xmp = soundXmp(subject);
      if (!xmp) return;
      const [part, level] = [textOf(xmp, PDF_A, 'part'), textOf(xmp, PDF_A, 'conformance')];
      if (part !== '3' || level !== 'A')
        yield { message: `The metadata say PDF/A part ${part ?? 'none'}, conformance ${level ?? 'none'}.` };
    },
  },
  {
    id: 'says-pdf-ua',
    clauses: { ua: '5' },
    matterhorn: '06-002',
    demands: 'The metadata say PDF/UA part 1.',
    why: 'Assistive technology trusts the tags of a file that says so.',
    remedy: 'Write pdfuaid:part 1.',
    *check(subject) {
      const xmp = soundXmp(subject);
      if (!xmp) return;
      const part = textOf(xmp, PDF_UA, 'part');
      if (part !== '1') yield { message: `The metadata say PDF/UA part ${part ?? 'none'}.` };
    },
  },
  {
    id: 'metadata-title',
    clauses: { ua: '7.1', a: '6.6.2.1' },
    matterhorn: '06-003',
    demands: 'The metadata have a title (dc:title) that is not empty.',
    why: 'It is the first thing that a screen reader says, and what a window is called.',
    remedy: 'Write dc:title with the title of the publication.',
    *check(subject) {
      const xmp = soundXmp(subject);
      if (xmp && (textOf(xmp, DC, 'title') ?? '').trim() === '') yield { message: 'The metadata have no title.' };
    },
  },
  {
    id: 'metadata-properties',
    clauses: { a: '6.6.2.3' },
    demands: 'Each property of the metadata is one that every reader knows, or is described by an extension schema.',
    why: 'In fifty years nobody will know what a property means that nothing describes.',
    remedy: 'Describe the property in pdfaExtension:schemas, with name, value type, category and description.',
    *check(subject) {
      const xmp = soundXmp(subject);
      for (const name of xmp ? undescribed(xmp) : []) yield { message: `Nothing describes the property ${name}.` };
    },
  },
  {
    id: 'metadata-kinds',
    clauses: { a: '6.6.2.3' },
    demands:
      'Properties of Dublin Core are of their kind: title an alternative by language, creator a sequence, and so on.',
    why: 'A reader that expects a list finds nothing in a text.',
    remedy: 'Write the property as ISO 16684-1 says: rdf:Alt, rdf:Bag, rdf:Seq or a text.',
    *check(subject) {
      for (const { namespace, name, kind } of soundXmp(subject)?.properties ?? []) {
        const wanted = namespace === DC ? DC_KINDS[name] : undefined;
        if (wanted !== undefined && kind !== wanted)
          yield { message: `dc:${name} is of the kind ${kind}; it must be ${wanted}.` };
      }
    },
  },
  {
    id: 'info-in-step',
    clauses: { a: '6.6.3' },
    demands: 'What the information dictionary says, the metadata say, too.',
    why: 'Programs read the one or the other, and must not differ.',
    remedy: 'Write both from the same values.',
    *check(subject) {
      const xmp = soundXmp(subject);
      if (!xmp) return;
      const info = readInfo(subject.file);
      for (const [key, namespace, name] of PAIRS) {
        const [here, there] = [info.get(key), textOf(xmp, namespace, name)];
        if (here !== undefined && !isSame(here, there)) {
          yield {
            message: `Info says ${key} ${quote(here)}, the metadata ${there === undefined ? 'nothing' : quote(there)}.`,
          };
        }
      }
    },
  },
  {
    id: 'dates',
    clauses: { pdf: '7.9.4' },
    demands: "Dates of the information dictionary are whole, with their offset as +00'00'.",
    why: 'Strict readers refuse a file whose dates they cannot read.',
    remedy: "Write D:YYYYMMDDHHmmSS+00'00'.",
    *check({ file }) {
      const info = readInfo(file);
      for (const key of ['CreationDate', 'ModDate']) {
        const text = info.get(key);
        if (text !== undefined && (!/^D:\d{14}[+-]\d\d'\d\d'?$/.test(text) || !readDate(text))) {
          yield { message: `${key} is ${quote(text)}.` };
        }
      }
    },
  },
  {
    id: 'metadata-language',
    clauses: { ua: '7.2', a: '6.7.4' },
    matterhorn: '11-006',
    demands: 'Languages in the metadata are language tags (BCP 47).',
    why: 'The title is read with the voice of its language.',
    remedy: 'Write en, pt-BR or zh-Hans.',
    *check(subject) {
      const xmp = soundXmp(subject);
      for (const { name, values } of xmp?.properties ?? []) {
        for (const { language } of values) {
          if (language !== undefined && language !== 'x-default' && !isLanguageTag(language)) {
            yield { message: `${name} is said to be in ${quote(language)}, which is no language tag.` };
          }
        }
      }
      for (const { text } of (xmp && propertyOf(xmp, DC, 'language')?.values) ?? []) {
        if (!isLanguageTag(text)) yield { message: `dc:language is ${quote(text)}, which is no language tag.` };
      }
    },
  },
];

/** Texts are the same letter by letter, dates when they are the same instant. */
function isSame(info: string, xmp: string | undefined): boolean {
  if (xmp === undefined) return false;
  if (!info.startsWith('D:')) return info.trim() === xmp.trim();
  return readDate(info)?.getTime() === new Date(/[Z+-]\d*:?\d*$/.test(xmp.slice(10)) ? xmp : `${xmp}Z`).getTime();
}
