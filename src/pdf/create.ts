import type { DocumentDefinition, FaceSource } from './document.js';
import { CompactDocument } from './file/compact.js';
import { provideFonts } from './fonts/provide.js';
import type { OpenableFace } from './pdfmake.js';

/** An empty document of pdfmake with the faces and the language of a definition. */
export function createDocument({ info, faces }: DocumentDefinition): CompactDocument {
  const options = {
    autoFirstPage: false,
    font: null,
    compress: true,
    pdfVersion: '1.7',
    lang: info.language,
    displayTitle: true,
    // pdfkit would ask the clock for one; what is written is in metadata/.
    info: { CreationDate: info.date },
  };
  const document = new CompactDocument({}, {}, {}, {}, options);
  // Given to the constructor they would all be asked for their bytes.
  for (const [name, face] of Object.entries(faces)) document.fonts[name] = opened(face);
  provideFonts(document);
  return document;
}

/** A font as pdfmake takes it; its bytes are asked for when it is first set, and are the same object each time. */
function opened(face: Uint8Array | FaceSource): OpenableFace {
  const reach = face instanceof Uint8Array ? {} : { range: face.range, ascent: face.ascent, descent: face.descent };
  return {
    ...reach,
    get normal() {
      return bufferOf(face instanceof Uint8Array ? face : face.bytes());
    },
  };
}

/** By the bytes that they are over: faces are known by them. */
const buffers = new WeakMap<Uint8Array, Buffer>();

function bufferOf(bytes: Uint8Array): Buffer {
  if (bytes instanceof Buffer) return bytes;
  let buffer = buffers.get(bytes);
  if (!buffer) {
    buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    buffers.set(bytes, buffer);
  }
  return buffer;
}
