import { createHash } from 'node:crypto';
import type { Attachment } from '../document.js';
import type { CompactDocument } from '../file/compact.js';
import { textBytes } from '../file/strings.js';
import { pdfDate } from '../metadata/dates.js';
import { oneLine } from '../metadata/tidy.js';
import type { PdfReference } from '../pdfmake.js';

/**
 * Puts files into the file: each with its kind, date, checksum and relationship, named in the tree of embedded files and
 * associated with the document (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8 and annex E).
 * @param date Date of all of them.
 * @throws {Error} where one has no name, or two have the same.
 */
export function writeAttachments(attachments: readonly Attachment[], date: Date, document: CompactDocument): void {
  if (attachments.length === 0) return;
  const names = new Set(attachments.map(({ name }) => name));
  if (names.size < attachments.length) throw new Error('Two attachments have the same name.');
  if (names.has('')) throw new Error('An attachment has no name.');
  const files = attachments.map((attachment) => ({
    name: textBytes(attachment.name),
    specification: fileSpecification(attachment, date, document),
  }));
  const sorted = [...files].sort((a, b) => Buffer.compare(a.name, b.name));
  const tree = document.ref({ Names: sorted.flatMap(({ name, specification }) => [name, specification]) });
  tree.end();
  Object.assign(document._root.data.Names.data, { EmbeddedFiles: tree });
  document._root.data.AF = files.map(({ specification }) => specification);
}

/** Kinds of files that cannot be made smaller. */
const PACKED = /^(?:image\/(?:jpeg|png|webp|avif|gif)|font\/woff2?|application\/(?:zip|gzip))\b/i;

function fileSpecification(attachment: Attachment, date: Date, document: CompactDocument): PdfReference {
  const { name, bytes, type, description, relationship } = attachment;
  const when = new String(pdfDate(date));
  const file = document.ref({
    Type: 'EmbeddedFile',
    Subtype: nameOf(type.replace(/;.*/s, '').trim()),
    Params: {
      Size: bytes.byteLength,
      CreationDate: when,
      ModDate: when,
      CheckSum: createHash('md5').update(bytes).digest(),
    },
  });
  // Pictures are deflated as they are, or better.
  if (PACKED.test(type)) file.compress = false;
  file.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const specification = document.ref({
    Type: 'Filespec',
    // Bytes that any reader knows; those that know more take UF (7.11.2).
    F: new String(name.replace(/[^ -[\]-~]/gu, '_')),
    UF: textBytes(name),
    Desc: new String(oneLine(description)),
    AFRelationship: relationship,
    EF: { F: file, UF: file },
  });
  specification.end();
  return specification;
}

/** A media type as a name, in which a slash is written by its number (ISO 32000-1, 7.3.5). Parameters have no place in it. */
const nameOf = (type: string): string =>
  type.replace(/[^\w.+-]/g, (character) => `#${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
