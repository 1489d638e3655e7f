import type { DocumentDefinition } from './document.js';
import { PDFDocument, type PdfDocument } from './pdfmake.js';

const PRODUCER = 'pdfmake';

/** An empty document of pdfmake with the faces and the description of a definition. */
export function createDocument(definition: DocumentDefinition): PdfDocument {
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
  return new PDFDocument(fonts, {}, {}, {}, options);
}
