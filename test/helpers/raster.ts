import { PDFiumLibrary } from '@hyzyla/pdfium';

/** A page as pixels: four bytes each, red, green, blue, opacity, from the upper left corner. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * Pages of a file as an independent reader, Chrome's PDFium, draws them.
 * @param pages Numbers from 1.
 * @param scale Pixels for a point.
 */
export async function drawPages(bytes: Uint8Array, pages: readonly number[], scale: number): Promise<Raster[]> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    try {
      const rasters: Raster[] = [];
      for (const number of pages) {
        const { width, height, data } = await document
          .getPage(number - 1)
          .render({ scale, render: async (bitmap) => bitmap.data });
        rasters.push({ width, height, data });
      }
      return rasters;
    } finally {
      document.destroy();
    }
  } finally {
    library.destroy();
  }
}
