import type { DocumentDefinition } from '../document.js';
import type { Item } from '../flow/items.js';
import type { LaidDocument } from '../flow/layout.js';
import type { Artifact } from '../structure/marks.js';
import type { Canvas } from './canvas.js';
import { Destinations } from './destinations.js';
import { mirrored } from './mirror.js';
import { Outline } from './outline.js';
import { drawImage, drawSvg } from './pictures.js';
import { drawDot, drawFill, drawOutline, drawRule } from './shapes.js';
import { drawLine } from './text.js';
import { drawWatermark } from './watermark.js';

/** Draws laid-out pages, in the order in which they are read. */
export function paint(laid: LaidDocument, definition: DocumentDefinition, canvas: Canvas): void {
  const { document, marks, annotations } = canvas;
  const outline = new Outline(document);
  const destinations = new Destinations(document);
  for (const page of laid.pages) {
    const sheet = document.beginPage(page.width, page.height);
    marks.beginPage(sheet);
    const onPage = (item: Item): Item => (canvas.direction === 'rtl' ? mirrored(item, page.width) : item);
    for (const item of page.items) {
      if (item.kind === 'destination') destinations.add(item);
      else if (item.kind === 'bookmark') outline.add(item);
      else draw(onPage(item), canvas, null);
    }
    for (const { place, item } of page.furniture) draw(onPage(item), canvas, place === 'top' ? 'Header' : 'Footer');
    if (definition.watermark) {
      marks.mark('Watermark');
      drawWatermark(definition.watermark, sheet, laid.context.faces);
    }
    marks.close();
    annotations.endPage();
    document.endPage();
  }
  annotations.end();
  destinations.end();
}

/** @param artifact What the item is where it is no content. */
function draw(item: Item, canvas: Canvas, artifact: Artifact | null): void {
  const { content, marks } = canvas;
  switch (item.kind) {
    case 'text':
      drawLine(item, canvas, item.repeated ? 'Repeated' : artifact);
      break;
    case 'image':
      drawImage(item, canvas, item.repeated ? 'Repeated' : artifact);
      break;
    case 'svg':
      drawSvg(item, canvas, item.repeated ? 'Repeated' : artifact);
      break;
    case 'fill':
      marks.mark(artifact ?? 'Layout');
      drawFill(item, content);
      break;
    case 'outline':
      marks.mark(artifact ?? 'Layout');
      drawOutline(item, content);
      break;
    case 'rule':
      marks.mark(artifact ?? 'Layout');
      drawRule(item, content);
      break;
    case 'dot':
      marks.mark(artifact ?? 'Layout');
      drawDot(item, content);
      break;
    case 'link': {
      const element = artifact ? undefined : canvas.linkOf(item.node);
      if (element) canvas.annotations.add(element, item);
      break;
    }
  }
}
