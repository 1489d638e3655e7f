import type { Item } from '../flow/items.js';
import type { PdfDocument } from '../pdfmake.js';
import type { Area } from '../structure/annotations.js';
import { Leaf, linkAround, type StructureElement } from '../structure/element.js';
import type { Artifact } from '../structure/marks.js';
import { extentOf, type Segment, segmentWidth } from '../text/lines.js';
import type { Canvas } from './canvas.js';

/** A piece of a line at its place. */
interface Piece {
  readonly segment: Segment;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/**
 * Draws a line of text: one piece for each run, or one for each word where the line is justified.
 * @param artifact What the line is where it is no content.
 */
export function drawLine(item: Extract<Item, { kind: 'text' }>, canvas: Canvas, artifact: Artifact | null): void {
  const { document, marks, annotations } = canvas;
  const pieces = placePieces(item);
  const isSpaced = item.line.spaceAfter || (item.line.last && canvas.isPhrase(item.node));
  const links: { readonly link: StructureElement; area: Area }[] = [];
  for (const [index, { segment, text, x, width }] of pieces.entries()) {
    const { run, font } = segment;
    const owner = artifact ?? canvas.ownerOf(run);
    marks.mark(owner);
    if (run.background) {
      document.opacity(1).rect(x, topOf(segment, item.y), width, run.lineHeight).fill(run.background);
    }
    document._font = font;
    document
      .fontSize(run.size)
      .opacity(run.opacity ?? 1)
      .fillColor(run.color);
    const shown = isSpaced && index === pieces.length - 1 ? `${text} ` : text;
    document.text(shown, x, item.y - (run.rise ?? 0), {
      lineBreak: false,
      baseline: 'alphabetic',
      characterSpacing: run.letterSpacing ?? 0,
      ...(run.features ? { features: run.features } : {}),
    });
    if (run.decoration) decorate(run.decoration, segment, x, item.y, width, document);
    if (!(owner instanceof Leaf)) continue;
    marks.read(owner, shown, item.node);
    if (!run.inside?.some(({ link }) => link !== undefined)) continue;
    const link = linkAround(owner.element);
    if (!link) continue;
    const area = { x, y: topOf(segment, item.y), width, height: run.lineHeight };
    const last = links.at(-1);
    if (last?.link === link) last.area = union(last.area, area);
    else links.push({ link, area });
  }
  for (const { link, area } of links) annotations.add(link, area);
}

/** The top of what a run takes of the height of its line. */
const topOf = ({ run, font }: Segment, baseline: number): number =>
  baseline - (run.rise ?? 0) - extentOf(font, run).above;

function decorate(
  kind: 'underline' | 'line-through',
  { run, font }: Segment,
  x: number,
  baseline: number,
  width: number,
  document: PdfDocument,
): void {
  const y = kind === 'underline' ? baseline + run.size * 0.12 : baseline - ((font.xHeight / 1000) * run.size) / 2;
  document.lineWidth(run.size / 18).undash();
  document
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke(run.color);
}

function placePieces({ line, align, x: start, width: room }: Extract<Item, { kind: 'text' }>): Piece[] {
  const spare = room - line.width;
  const isStretched = align === 'justify' && !line.last && spare > 0;
  const parts = isStretched ? line.segments.flatMap(words) : line.segments.map(whole);
  const gaps = parts.slice(0, -1).filter(({ text }) => text.endsWith(' ')).length;
  const stretch = isStretched && gaps > 0 ? spare / gaps : 0;
  let x = start + (align === 'end' ? spare : align === 'center' ? spare / 2 : 0);
  return parts.map((part) => {
    const piece = { ...part, x };
    x += part.width + (part.text.endsWith(' ') ? stretch : 0);
    return piece;
  });
}

type Part = Omit<Piece, 'x'>;

const whole = (segment: Segment): Part => ({ segment, text: segment.text, width: segment.width });

/** Divides a run into words, each with the space after it. */
const words = (segment: Segment): Part[] =>
  (segment.text.match(/[^ ]* +|[^ ]+$/g) ?? [segment.text]).map((text) => ({
    segment,
    text,
    width: segmentWidth(text, segment),
  }));

/** Pieces of one link that stand side by side are one area, as high as the runs and not as the line. */
function union(a: Area, b: Area): Area {
  const y = Math.min(a.y, b.y);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x: a.x, y, width: b.x + b.width - a.x, height: bottom - y };
}
