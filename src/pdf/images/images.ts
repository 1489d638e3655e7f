import type { CompactDocument } from '../file/compact.js';
import { writeStored } from '../file/stored.js';
import { type EncodedImage, encodedImage } from './encode.js';

/** The raster pictures of a document: the same bytes are in the file once. */
export class Images {
  private readonly written = new Map<Uint8Array, { readonly id: number; readonly image: EncodedImage }>();

  constructor(private readonly document: CompactDocument) {}

  of(bytes: Uint8Array): { readonly id: number; readonly image: EncodedImage } {
    let known = this.written.get(bytes);
    if (!known) {
      const image = encodedImage(bytes, this.document);
      known = { id: writeStored(image.objects, this.document), image };
      this.written.set(bytes, known);
    }
    return known;
  }
}
