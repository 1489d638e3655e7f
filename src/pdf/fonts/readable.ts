import type { PdfDocument, PdfFont, PdfReference } from '../pdfmake.js';
import { separateCodes } from './codes.js';
import { toUnicodeMap } from './to-unicode.js';

/** Has every font of a document say which text its codes show, in words of ours. To be called before any font is opened. */
export function makeReadable(document: PdfDocument): void {
  const made = new WeakSet<PdfFont>();
  const open = document.font.bind(document);
  document.font = (source, family, size): PdfDocument => {
    open(source, family, size);
    const font = document._font;
    if (font && !made.has(font)) {
      made.add(font);
      separateCodes(font);
      font.toUnicodeCmap = (): PdfReference => {
        const map = document.ref({});
        map.end(toUnicodeMap(font));
        return map;
      };
    }
    return document;
  };
}
