import { roundedRectangle } from '../content/paths.js';
import { drawDrawing } from '../drawings/draw.js';
import type { Item } from '../flow/items.js';
import { turned } from '../images/turned.js';
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
 * Draws an SVG, and lays its links over it.
 * @param artifact What the drawing is where it is no content; its links are then left out.
 */
export function drawSvg(item: Extract<Item, { kind: 'svg' }>, canvas: Canvas, artifact: Artifact | null): void {
  const { x, y, width, height } = item;
  markPicture(item, canvas, artifact);
  drawDrawing(item, canvas);
  if (artifact) return;
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
