import { createHash } from 'node:crypto';
import type { Attachment } from '../document.js';
import type { CompactDocument } from '../file/compact.js';
import { textBytes } from '../file/strings.js';
import { pdfDate } from '../metadata/dates.js';
import type { PdfReference } from '../pdfmake.js';

/**
 * Puts files into the file: each with its kind, date, checksum and relationship, named in the tree of embedded files and
 * associated with the document (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8 and annex E).
 * @param date Date of all of them.
 * @throws {Error} where two have the same name.
 */
export function writeAttachments(attachments: readonly Attachment[], date: Date, document: CompactDocument): void {
  if (attachments.length === 0) return;
  const names = new Set(attachments.map(({ name }) => name));
  if (names.size < attachments.length) throw new Error('Two attachments have the same name.');
  const files = attachments.map((attachment) => ({
    name: attachment.name,
    bytes: textBytes(attachment.name),
    specification: fileSpecification(attachment, date, document),
  }));
  const sorted = [...files].sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const tree = document.ref({ Names: sorted.flatMap(({ name, specification }) => [new String(name), specification]) });
  tree.end();
  Object.assign(document._root.data.Names.data, { EmbeddedFiles: tree });
  document._root.data.AF = files.map(({ specification }) => specification);
}

function fileSpecification(attachment: Attachment, date: Date, document: CompactDocument): PdfReference {
  const { name, bytes, type, description, relationship } = attachment;
  const when = new String(pdfDate(date));
  const file = document.ref({
    Type: 'EmbeddedFile',
    // A name, in which a slash is written by its number (ISO 32000-1, 7.3.5).
    Subtype: type.replace(/[^\w.+-]/g, (character) => `#${character.charCodeAt(0).toString(16).toUpperCase()}`),
    Params: {
      Size: bytes.byteLength,
      CreationDate: when,
      ModDate: when,
      CheckSum: createHash('md5').update(bytes).digest(),
    },
  });
  file.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const specification = document.ref({
    Type: 'Filespec',
    F: new String(name),
    UF: new String(name),
    Desc: new String(description),
    AFRelationship: relationship,
    EF: { F: file, UF: file },
  });
  specification.end();
  return specification;
}
