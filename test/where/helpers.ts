import { PDFDocument, PDFHexString, PDFName, type PDFObject, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';

/** An element of a small tagged file: its kids are elements, or the numbers of marked contents of the page. */
export interface Small {
  readonly type: string;
  readonly id?: string;
  readonly alt?: string;
  readonly box?: readonly number[];
  readonly kids: readonly (Small | number)[];
}

export interface SmallPage {
  /** Operators; the face is called F. */
  readonly content: string;
  readonly tree: readonly Small[];
  readonly cropBox?: readonly [number, number, number, number];
}

/** A tagged file made by hand: pages of 200 × 100 points, each with elements under one Document. */
export async function smallFile(pages: readonly SmallPage[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const { context } = pdf;
  const font = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type1',
      BaseFont: 'Courier',
      Encoding: 'WinAnsiEncoding',
      FirstChar: 32,
      LastChar: 126,
      Widths: Array<number>(95).fill(600),
    }),
  );
  const root = context.nextRef();
  const top = context.nextRef();
  const tops: PDFRef[] = [];
  for (const { content, tree, cropBox } of pages) {
    const page = pdf.addPage([200, 100]);
    if (cropBox) page.setCropBox(...cropBox);
    page.node.set(
      PDFName.of('Contents'),
      context.register(PDFRawStream.of(context.obj({}), Buffer.from(content, 'latin1'))),
    );
    page.node.set(PDFName.of('Resources'), context.obj({ Font: { F: font } }));
    const write = ({ type, id, alt, box, kids }: Small, parent: PDFRef): PDFRef => {
      const ref = context.nextRef();
      const dict = context.obj({
        S: type,
        P: parent,
        Pg: page.ref,
        K: kids.map((kid): PDFObject | number => (typeof kid === 'number' ? kid : write(kid, ref))),
        ...(box ? { A: { O: 'Layout', BBox: [...box] } } : {}),
      });
      if (id !== undefined) dict.set(PDFName.of('ID'), PDFHexString.fromText(id));
      if (alt !== undefined) dict.set(PDFName.of('Alt'), PDFHexString.fromText(alt));
      context.assign(ref, dict);
      return ref;
    };
    tops.push(...tree.map((element) => write(element, top)));
  }
  context.assign(top, context.obj({ S: 'Document', P: root, K: tops }));
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: top }));
  pdf.catalog.set(PDFName.of('StructTreeRoot'), root);
  return pdf.save();
}

/** Text at a place of the page, from its lower left corner, ten points high, six wide a letter. */
export const shown = (mcid: number, x: number, y: number, text: string): string =>
  `/P <</MCID ${mcid}>> BDC BT /F 10 Tf ${x} ${y} Td (${text}) Tj ET EMC\n`;
