import { roundedRectangle } from '../content/paths.js';
import { setTexts } from '../drawings/set.js';
import type { Item } from '../flow/items.js';
import { turned } from '../images/turned.js';
import { depthOverLimit } from '../standards/limits.js';
import { Leaf } from '../structure/element.js';
import type { Artifact } from '../structure/marks.js';
import type { Canvas } from './canvas.js';

function markPicture(item: Extract<Item, { kind: 'image' | 'svg' }>, canvas: Canvas, artifact: Artifact | null): void {
  const owner = artifact ?? canvas.ownerOf(item.node);
  canvas.marks.mark(owner);
  if (owner instanceof Leaf) canvas.marks.cover(owner, item);
}

/** @param artifact What the picture is where it is no content. */
export function drawImage(item: Extract<Item, { kind: 'image' }>, canvas: Canvas, artifact: Artifact | null): void {
  const { content } = canvas;
  const { x, width, height, radius, opacity } = item;
  markPicture(item, canvas, artifact);
  const bottom = content.up(item.y + height);
  const { id, image } = canvas.images.of(item.image);
  const draw = (): void => content.object(id, turned(image.orientation, x, bottom, width, height), opacity);
  if (radius === 0) draw();
  else {
    content.within(() => {
      content.clip(roundedRectangle(x, bottom, width, height, radius));
      draw();
    });
  }
}

/**
 * Draws an SVG as a form, with texts over it that pdfmake's renderer of drawings cannot set, and lays its links over both.
 * @param artifact What the drawing is where it is no content; its links are then left out.
 */
export function drawSvg(item: Extract<Item, { kind: 'svg' }>, canvas: Canvas, artifact: Artifact | null): void {
  const { x, y, width, height, svg, opacity, node } = item;
  const { content } = canvas;
  markPicture(item, canvas, artifact);
  const form = canvas.forms.of(svg, width, height, opacity < 1);
  canvas.diagnostics.push(...depthOverLimit(form.depth + content.depth + 1, node));
  content.object(form.id, [1, 0, 0, 1, x, content.up(y + height)], opacity);
  if (form.texts.length > 0) setTexts(form.texts, canvas, { x, y, opacity, path: node.dataPath });
  if (artifact || item.links.length === 0) return;
  const [across, down] = item.units;
  for (const link of item.links) {
    const element = canvas.linkOf(link);
    const area = {
      x: x + (link.x * width) / across,
      y: y + (link.y * height) / down,
      width: (link.width * width) / across,
      height: (link.height * height) / down,
    };
    if (element) canvas.annotations.add(element, area);
  }
}
