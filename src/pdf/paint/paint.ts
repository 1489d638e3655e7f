import type { DocumentDefinition } from '../document.js';
import type { Item } from '../flow/items.js';
import type { LaidDocument } from '../flow/layout.js';
import type { PdfDocument } from '../pdfmake.js';
import { drawLink } from './links.js';
import { Outline } from './outline.js';
import { drawImage, drawSvg } from './pictures.js';
import { drawDot, drawFill, drawOutline, drawRule } from './shapes.js';
import { drawLine, type TextContext } from './text.js';
import { drawWatermark } from './watermark.js';

/** Draws laid-out pages into a document of pdfmake. */
export function paint(laid: LaidDocument, definition: DocumentDefinition, document: PdfDocument): void {
  const outline = new Outline(document);
  const text: TextContext = {
    document,
    isKnown: (id) => laid.destinations.has(id),
  };
  const seen = new Set<string>();
  for (const page of laid.pages) {
    document.addPage({ size: [page.width, page.height], margin: 0 });
    for (const item of page.items) draw(item, text, outline, seen);
    for (const item of page.furniture) draw(item, text, outline, seen);
    if (definition.watermark) drawWatermark(definition.watermark, document, laid.context.faces);
  }
}

function draw(item: Item, text: TextContext, outline: Outline, seen: Set<string>): void {
  const { document } = text;
  switch (item.kind) {
    case 'text':
      drawLine(item, text);
      break;
    case 'fill':
      drawFill(item, document);
      break;
    case 'outline':
      drawOutline(item, document);
      break;
    case 'rule':
      drawRule(item, document);
      break;
    case 'dot':
      drawDot(item, document);
      break;
    case 'image':
      drawImage(item, document);
      break;
    case 'svg':
      drawSvg(item, text);
      break;
    case 'link':
      drawLink(item, item.href, text);
      break;
    case 'destination':
      // Twice the same name would make the link ambiguous: the first counts, as in HTML.
      if (!seen.has(item.name)) document.addNamedDestination(item.name, 'XYZ', 0, item.y, null);
      seen.add(item.name);
      break;
    case 'bookmark':
      outline.add(item);
      break;
  }
}
