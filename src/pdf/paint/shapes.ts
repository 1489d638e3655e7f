import type { Item } from '../flow/items.js';
import type { PdfDocument } from '../pdfmake.js';

type Kind<K extends Item['kind']> = Extract<Item, { kind: K }>;

export function drawFill(item: Kind<'fill'>, document: PdfDocument): void {
  document.opacity(item.opacity);
  if (item.radius > 0) document.roundedRect(item.x, item.y, item.width, item.height, item.radius);
  else document.rect(item.x, item.y, item.width, item.height);
  document.fill(item.color);
}

export function drawOutline(item: Kind<'outline'>, document: PdfDocument): void {
  document.opacity(1).lineWidth(item.line).undash();
  document.roundedRect(item.x, item.y, item.width, item.height, item.radius).stroke(item.color);
}

export function drawRule(item: Kind<'rule'>, document: PdfDocument): void {
  document.opacity(1).lineWidth(item.width);
  if (item.dash) document.dash(item.dash[0], { space: item.dash[1] });
  else document.undash();
  document.moveTo(item.x1, item.y1).lineTo(item.x2, item.y2).stroke(item.color);
}

const DOT_LINE = 0.7;

export function drawDot(item: Kind<'dot'>, document: PdfDocument): void {
  document.opacity(1).undash().lineWidth(DOT_LINE);
  if (item.filled) document.circle(item.x, item.y, item.radius).fill(item.color);
  else document.circle(item.x, item.y, item.radius - DOT_LINE / 2).stroke(item.color);
}
