import type { DocumentDefinition } from './document.js';
import { CompactDocument } from './file/compact.js';

const PRODUCER = 'pdfmake';

/** pdfkit's XMP packet does not escape what it is given ("A & B" makes it no XML), so none is written. */
class Document extends CompactDocument {
  override endMetadata(): void {}
}

/** An empty document of pdfmake with the faces and the description of a definition. */
export function createDocument(definition: DocumentDefinition): CompactDocument {
  const { info, faces } = definition;
  const fonts = Object.fromEntries(
    Object.entries(faces).map(([name, bytes]) => [
      name,
      { normal: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    ]),
  );
  const options = {
    autoFirstPage: false,
    font: null,
    compress: true,
    pdfVersion: '1.7',
    lang: info.language,
    displayTitle: true,
    fontLayoutCache: true,
    info: {
      Title: info.title,
      ...(info.author ? { Author: info.author } : {}),
      ...(info.subject ? { Subject: info.subject } : {}),
      ...(info.keywords?.length ? { Keywords: info.keywords.join(', ') } : {}),
      ...(info.creator ? { Creator: info.creator } : {}),
      Producer: PRODUCER,
      CreationDate: info.date,
      ModDate: info.date,
    },
  };
  const document = new Document(fonts, {}, {}, {}, options);
  document._root.data.Names.data.Dests._compareKeys = (a, b) => Buffer.compare(bytesOf(a), bytesOf(b));
  return document;
}

/**
 * A name as it stands in the file: ASCII, or UTF-16 with its mark. Readers search names by their bytes (ISO 32000-1,
 * 7.9.6), whereas pdfkit orders them as the language of the machine would.
 */
function bytesOf(name: string): Buffer {
  const isAscii = [...name].every((character) => (character.codePointAt(0) ?? 0) < 0x80);
  return isAscii ? Buffer.from(name, 'ascii') : Buffer.from(`\ufeff${name}`, 'utf16le').swap16();
}
