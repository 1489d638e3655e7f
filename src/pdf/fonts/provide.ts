import type { PdfDocument, PdfFont } from '../pdfmake.js';
import { DocumentFont } from './font.js';
import type { Typeface } from './typeface.js';
import { isOf, typefaceOf } from './typefaces.js';

/**
 * Has a document take its fonts from the faces that a process shares: pdfkit would open each file anew. Two names for one
 * face are one font. To be called before any font is asked for.
 */
export function provideFonts(document: PdfDocument): void {
  const fonts: { readonly face: Typeface; readonly font: PdfFont }[] = [];
  const byFile = new Map<unknown, PdfFont>();
  const byName = new Map<string, PdfFont>();

  const opened = (file: Buffer): PdfFont => {
    // What the process keeps must not matter for what is one font here.
    const known = fonts.find(({ face }) => isOf(file, face));
    if (known) return known.font;
    const face = typefaceOf(file);
    const font = new DocumentFont(document, face, `F${fonts.length + 1}`);
    fonts.push({ face, font });
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
