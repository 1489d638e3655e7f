import { isPlain, setTexts } from '../drawings/set.js';
import { takeTexts } from '../drawings/take.js';
import type { Item } from '../flow/items.js';
import { type PdfDocument, type PdfImage, Renderer } from '../pdfmake.js';
import { depthOf, depthOverLimit } from '../standards/limits.js';
import { Leaf } from '../structure/element.js';
import type { Artifact } from '../structure/marks.js';
import type { Canvas } from './canvas.js';
import { inScreenColours } from './screen-colours.js';

const opened = new WeakMap<PdfDocument, Map<Uint8Array, PdfImage>>();

/** The same bytes are embedded once in a document. */
function open(bytes: Uint8Array, document: PdfDocument): PdfImage {
  let images = opened.get(document);
  if (!images) {
    images = new Map();
    opened.set(document, images);
  }
  let image = images.get(bytes);
  if (!image) {
    image = document.openImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    // The output intent says nothing of the colours of a press (ISO 19005-3, 6.2.4.3).
    if (image.colorSpace === 'DeviceCMYK') throw new Error('A picture is in CMYK: pictures are grey or RGB.');
    images.set(bytes, image);
  }
  return image;
}

function markPicture(item: Extract<Item, { kind: 'image' | 'svg' }>, canvas: Canvas, artifact: Artifact | null): void {
  const owner = artifact ?? canvas.ownerOf(item.node);
  canvas.marks.mark(owner);
  if (owner instanceof Leaf) canvas.marks.cover(owner, item);
}

/** @param artifact What the picture is where it is no content. */
export function drawImage(item: Extract<Item, { kind: 'image' }>, canvas: Canvas, artifact: Artifact | null): void {
  const { document } = canvas;
  const { x, y, width, height } = item;
  markPicture(item, canvas, artifact);
  document.save().opacity(item.opacity);
  if (item.radius > 0) document.roundedRect(x, y, width, height, item.radius).clip();
  document.image(open(item.image, document), x, y, { width, height });
  document.restore();
}

/**
 * Draws an SVG by pdfmake's renderer, those of its texts over it that the renderer cannot set, and lays its links over both.
 * @param artifact What the drawing is where it is no content; its links are then left out.
 */
export function drawSvg(item: Extract<Item, { kind: 'svg' }>, canvas: Canvas, artifact: Artifact | null): void {
  const { document } = canvas;
  const { x, y, width, height } = item;
  markPicture(item, canvas, artifact);
  document.save().opacity(item.opacity);
  const { svg, texts } = takeTexts(inScreenColours(sized(item.svg, width, height)), { width, height }, (text, look) =>
    isPlain(text, look, canvas),
  );
  const depth = depthOf(document, () =>
    new Renderer(document).renderSVG({ svg, x, y, _width: width, _height: height }),
  );
  canvas.diagnostics.push(...depthOverLimit(depth, item.node));
  document.restore();
  setTexts(texts, canvas, { x, y, opacity: item.opacity, path: item.node.dataPath });
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

/** Gives the drawing's root the size that it is drawn at: without a viewBox, its own size becomes one first. */
export function sized(svg: string, width: number, height: number): string {
  return svg.replace(ROOT, (tag) => {
    const own = new Map([...tag.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [name, double ?? single ?? '']));
    const size = (name: string, other: number): number => Number.parseFloat(own.get(name) ?? '') || other;
    const box = own.get('viewBox') ?? `0 0 ${size('width', width)} ${size('height', height)}`;
    const bare = tag.replace(ATTRIBUTE, (text, name: string) => (SIZES.has(name) ? '' : text));
    return bare.replace('<svg', `<svg viewBox="${box}" width="${width}" height="${height}"`);
  });
}

const ROOT = /<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/;
const ATTRIBUTE = /\s([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const SIZES: ReadonlySet<string> = new Set(['width', 'height', 'viewBox']);
