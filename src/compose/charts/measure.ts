import { create, type Font } from 'fontkit';

/** Width of a text in points, at a size in points, in a face of the document. */
export type MeasureText = (text: string, size: number, face: string) => number;

const opened = new WeakMap<Uint8Array, Font>();

function open(bytes: Uint8Array): Font {
  const known = opened.get(bytes);
  if (known) return known;
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  opened.set(bytes, font);
  return font;
}

/** Measures text with the faces that it will be set in. A face that is not known counts half an em a character. */
export function textMeasure(bytesOf: (face: string) => Uint8Array | undefined): MeasureText {
  return (text, size, face) => {
    const bytes = bytesOf(face);
    if (!bytes) return text.length * size * 0.5;
    const font = open(bytes);
    return (font.layout(text).advanceWidth / font.unitsPerEm) * size;
  };
}
