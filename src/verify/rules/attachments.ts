import { createHash } from 'node:crypto';
import { type PdfAttachment, readAttachments, readNameTree } from '../../read/index.js';
import { quote } from '../quote.js';
import type { Rule } from '../rule.js';
import type { Subject } from '../subject.js';

/** ISO 19005-3, 6.8. */
const RELATIONSHIPS: ReadonlySet<string> = new Set(['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified']);

const attachments = (subject: Subject): readonly PdfAttachment[] => subject.once(attachmentsOf);
const attachmentsOf = ({ file }: Subject): readonly PdfAttachment[] => readAttachments(file);

export const ATTACHMENT_RULES: readonly Rule[] = [
  {
    id: 'attachment-names',
    clauses: { ua: '7.11', a: '6.8' },
    matterhorn: '21-001',
    demands:
      'Each attached file has its name twice, for old readers (F) and for all letters (UF), and no other has the same.',
    why: 'A reader saves it under that name.',
    remedy: 'Write both F and UF.',
    *check(subject) {
      const seen = new Set<string>();
      for (const { specification, name } of attachments(subject)) {
        const missing = ['F', 'UF'].filter((key) => (specification.text(key) ?? '') === '');
        if (missing.length > 0)
          yield { message: `The attached file ${quote(name)} has no ${missing.join(' and no ')}.` };
        if (seen.has(name)) yield { message: `Two attached files are called ${quote(name)}.` };
        seen.add(name);
      }
    },
  },
  {
    id: 'attachment-associated',
    clauses: { a: '6.8' },
    demands: 'Each attached file is associated with the document or a part of it (AF).',
    why: 'So a reader knows what the file belongs to.',
    remedy: 'Name the file in AF of the catalog.',
    *check(subject) {
      for (const { name, isAssociated } of attachments(subject)) {
        if (!isAssociated) yield { message: `The attached file ${quote(name)} is associated with nothing.` };
      }
    },
  },
  {
    id: 'attachment-listed',
    clauses: { pdf: '7.11.4' },
    demands: 'Each associated file is in the list of attached files (EmbeddedFiles), which has nothing else.',
    why: 'That list is what readers show.',
    remedy: 'Name the file in the tree of embedded files.',
    *check(subject) {
      for (const { name, isNamed } of attachments(subject)) {
        if (!isNamed) yield { message: `The associated file ${quote(name)} is not in the list of attached files.` };
      }
      const listed = readNameTree(subject.file.catalog.dict('Names')?.dict('EmbeddedFiles'));
      const known = new Set(attachments(subject).map(({ specification }) => specification));
      for (const [name, object] of listed) {
        if (![...known].includes(subject.file.resolve(object) as PdfAttachment['specification'])) {
          yield { message: `The list of attached files has ${quote(name.text)}, which is no file.` };
        }
      }
    },
  },
  {
    id: 'attachment-relationship',
    clauses: { a: '6.8' },
    demands:
      'Each attached file says what it is to the document (AFRelationship): Source, Data, Alternative, Supplement or Unspecified.',
    why: 'It tells the data behind a report from an appendix.',
    remedy: 'Write AFRelationship.',
    *check(subject) {
      for (const { name, relationship } of attachments(subject)) {
        if (relationship === undefined) yield { message: `The attached file ${quote(name)} has no AFRelationship.` };
        else if (!RELATIONSHIPS.has(relationship))
          yield { message: `The AFRelationship of ${quote(name)} is ${relationship}.` };
      }
    },
  },
  {
    id: 'attachment-description',
    clauses: { a: '6.8', pdf: '7.11.3' },
    demands: 'Each attached file has a description (Desc).',
    why: 'A name of a file tells little to who did not write it.',
    remedy: 'Say in a sentence what the file is.',
    *check(subject) {
      for (const { name, description } of attachments(subject)) {
        if ((description ?? '').trim() === '')
          yield { message: `The attached file ${quote(name)} has no description.` };
      }
    },
  },
  {
    id: 'attachment-type',
    clauses: { a: '6.8' },
    demands: 'Each attached file says its media type (Subtype).',
    why: 'A program that opens it must know what it is.',
    remedy: 'Write the media type, application/json for example.',
    *check(subject) {
      for (const { name, type } of attachments(subject)) {
        if (!/^[\w.+-]+\/[\w.+-]+(?:;.*)?$/.test(type ?? '')) {
          yield { message: `The media type of ${quote(name)} is ${type === undefined ? 'missing' : quote(type)}.` };
        }
      }
    },
  },
  {
    id: 'attachment-parameters',
    clauses: { a: '6.8', pdf: '7.11.4' },
    demands: 'Each attached file says when it was last changed (ModDate) and how long it is (Size), rightly.',
    why: 'So a reader can tell editions of the file apart, and a damaged one.',
    remedy: 'Write Params with ModDate and Size.',
    *check(subject) {
      for (const { name, date, size, bytes } of attachments(subject)) {
        if (date === undefined) yield { message: `The attached file ${quote(name)} has no date.` };
        if (size === undefined) yield { message: `The attached file ${quote(name)} does not say how long it is.` };
        else if (bytes && size !== bytes.length) {
          yield { message: `The attached file ${quote(name)} is ${bytes.length} bytes long, and not ${size}.` };
        }
      }
    },
  },
  {
    id: 'attachment-checksum',
    clauses: { pdf: '7.11.4' },
    demands: 'Each attached file has a checksum of 16 bytes, which is that of its bytes (MD5).',
    why: 'It tells whether the file is still what was attached.',
    remedy: 'Write the MD5 of the bytes as a string of 16 bytes.',
    *check(subject) {
      for (const { name, checksum, bytes } of attachments(subject)) {
        if (!bytes) yield { message: `The attached file ${quote(name)} cannot be read.` };
        else if (!checksum) yield { message: `The attached file ${quote(name)} has no checksum.` };
        else if (checksum.length !== 16)
          yield { message: `The checksum of ${quote(name)} is ${checksum.length} bytes long.` };
        else if (!createHash('md5').update(bytes).digest().equals(checksum)) {
          yield { message: `The checksum of ${quote(name)} is that of other bytes.` };
        }
      }
    },
  },
];
