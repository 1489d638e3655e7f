import { PdfArray, type PdfDict } from '../objects.js';

/** Widths of a simple font by code (ISO 32000-1, 9.6.2), in thousandths of the size. */
export function simpleWidths(font: PdfDict): (code: number) => number {
  const first = font.number('FirstChar') ?? 0;
  const widths = font.array('Widths')?.all() ?? [];
  const missing = font.dict('FontDescriptor')?.number('MissingWidth') ?? 0;
  return (code) => {
    const width = widths[code - first];
    return typeof width === 'number' ? width : missing;
  };
}

/** Widths of a CIDFont by CID (9.7.4.3), in thousandths of the size. */
export function cidWidths(font: PdfDict): (cid: number) => number {
  const known = new Map<number, number>();
  const items = font.array('W')?.all() ?? [];
  for (let index = 0; index < items.length; ) {
    const [first, second, third] = items.slice(index, index + 3);
    if (typeof first !== 'number') break;
    if (second instanceof PdfArray) {
      for (const [offset, width] of second.all().entries())
        if (typeof width === 'number') known.set(first + offset, width);
      index += 2;
    } else {
      if (typeof second !== 'number' || typeof third !== 'number') break;
      for (let cid = first; cid <= Math.min(second, first + 65_535); cid += 1) known.set(cid, third);
      index += 3;
    }
  }
  const standard = font.number('DW') ?? 1000;
  return (cid) => known.get(cid) ?? standard;
}
