import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { Kept } from '../../kept.js';
import type { Attachment } from '../document.js';
import type { CompactDocument } from '../file/compact.js';
import { ObjectReference, reference, textString } from '../file/strings.js';
import { nameTree } from '../file/tree.js';
import { pdfDate } from '../metadata/dates.js';
import { oneLine } from '../metadata/tidy.js';

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
  const files = attachments.map(
    (attachment) => [attachment.name, fileSpecification(attachment, date, document)] as const,
  );
  const tree = document.reserveObject();
  const entries = files.map(([name, specification]) => [name, reference(specification)] as const);
  document.addObject(tree, nameTree(entries, document));
  document._root.data.Names.data.EmbeddedFiles = new ObjectReference(tree);
  document._root.data.AF = files.map(([, specification]) => new ObjectReference(specification));
}

/** @returns The object of the specification. */
function fileSpecification(attachment: Attachment, date: Date, document: CompactDocument): number {
  const { name, bytes, type, description, relationship } = attachment;
  const when = `(${pdfDate(date)})`;
  const [file, specification] = [document.reserveObject(), document.reserveObject()];
  const parameters = `<</Size ${bytes.byteLength}/CreationDate ${when}/ModDate ${when}/CheckSum <${digest('md5', bytes)}>>>`;
  const kind = nameOf(type.replace(/;.*/s, '').trim());
  const data = packed(bytes);
  const entries = `/Type /EmbeddedFile/Subtype /${kind}/Params ${parameters}/Filter /FlateDecode/Length ${data.length}`;
  document.addWhole(file, `<<${entries}>>`, data);
  document.addObject(
    specification,
    [
      '<</Type /Filespec',
      // Bytes that any reader knows; those that know more take UF (7.11.2).
      `/F ${textString(name.replace(/[^ -[\]-~]/gu, '_'))}`,
      `/UF ${textString(name)}/Desc ${textString(oneLine(description))}/AFRelationship /${relationship}`,
      `/EF <</F ${reference(file)}/UF ${reference(file)}>>>>`,
    ].join(''),
  );
  return specification;
}

const digest = (kind: 'md5' | 'sha256', bytes: Uint8Array): string => createHash(kind).update(bytes).digest('hex');

/** Bytes of deflated files that a process keeps: the pictures of a profile go into each of its languages. */
const MOST = 16 * 1024 * 1024;

const kept = new Kept<string, Buffer>(MOST, (data) => data.length);

const packed = (bytes: Uint8Array): Buffer => kept.of(digest('sha256', bytes), () => deflateSync(bytes));

/** A media type as a name, in which a slash is written by its number (ISO 32000-1, 7.3.5). Parameters have no place in it. */
const nameOf = (type: string): string =>
  type.replace(/[^\w.+-]/g, (character) => `#${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
