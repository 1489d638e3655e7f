import type { Item } from '../flow/items.js';
import type { PdfDocument, PdfOutline } from '../pdfmake.js';

/** The outline (bookmarks): each entry goes under the nearest one before it of a higher level. */
export class Outline {
  private readonly open: { level: number; outline: PdfOutline }[] = [];

  constructor(private readonly document: PdfDocument) {}

  add({ level, text, y }: Extract<Item, { kind: 'bookmark' }>): void {
    while ((this.open.at(-1)?.level ?? 0) >= level) this.open.pop();
    const parent = this.open.at(-1)?.outline ?? this.document.outline;
    const { page } = this.document;
    // pdfkit measures `left` from the other side: the whole width is the start of the page.
    const outline = parent.addItem(text, { expanded: false, top: Math.max(0, y), left: page.width });
    this.open.push({ level, outline });
  }
}
