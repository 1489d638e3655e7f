import type { PdfDocument, PdfFont } from '../pdfmake.js';
import { DocumentFont } from './font.js';
import type { Typeface } from './typeface.js';
import { typefaceOf } from './typefaces.js';

/**
 * Has a document take its fonts from the faces that a process shares: pdfkit would open each file anew. Two names for one
 * face are one font. To be called before any font is asked for.
 */
export function provideFonts(document: PdfDocument): void {
  const byFace = new Map<Typeface, PdfFont>();
  const byFile = new Map<unknown, PdfFont>();
  const byName = new Map<string, PdfFont>();

  const opened = (file: Buffer): PdfFont => {
    const face = typefaceOf(file);
    const known = byFace.get(face);
    if (known) return known;
    const font = new DocumentFont(document, face, `F${byFace.size + 1}`);
    byFace.set(face, font);
    document._fontFamilies[font.id] = font;
    return font;
  };

  document.provideFont = (name): PdfFont => {
    let font = byName.get(name);
    if (!font) {
      const face = Object.hasOwn(document.fonts, name) ? document.fonts[name] : undefined;
      if (!face) throw new Error(`The document has no face with the name ${name}.`);
      const file = face.normal;
      font = byFile.get(file) ?? opened(file);
      byFile.set(file, font);
      byName.set(name, font);
    }
    return font;
  };

  // The renderer of drawings asks by file.
  document.font = (file): PdfDocument => {
    const font = byFile.get(file) ?? opened(file as Buffer);
    byFile.set(file, font);
    document._font = font;
    return document;
  };
}
