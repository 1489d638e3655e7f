import type { Content } from '../content/content.js';
import { rectangle, segment as straight } from '../content/paths.js';
import type { Item } from '../flow/items.js';
import type { Area } from '../structure/annotations.js';
import { Leaf, linkAround, type StructureElement } from '../structure/element.js';
import type { Artifact } from '../structure/marks.js';
import type { Segment } from '../text/lines.js';
import type { Canvas } from './canvas.js';
import { drawPiece } from './piece.js';
import { placePieces } from './pieces.js';

/**
 * Draws a line of text.
 * @param artifact What the line is where it is no content.
 */
export function drawLine(item: Extract<Item, { kind: 'text' }>, canvas: Canvas, artifact: Artifact | null): void {
  const { content, marks, annotations } = canvas;
  const pieces = placePieces(item, canvas.direction);
  const isSpaced = item.line.spaceAfter || (item.line.last && canvas.isPhrase(item.node));
  const links: { readonly link: StructureElement; area: Area }[] = [];
  for (const [index, piece] of pieces.entries()) {
    const { segment, text, x, width } = piece;
    const { run } = segment;
    const owner = artifact ?? canvas.ownerOf(run);
    marks.mark(owner);
    if (run.background) {
      const bottom = content.up(topOf(segment, item.y) + run.lineHeight);
      content.fill(rectangle(x, bottom, width, run.lineHeight), run.background);
    }
    const isFinal = isSpaced && index === pieces.length - 1;
    drawPiece(piece, item.y - (run.rise ?? 0), isFinal, content, canvas.direction);
    if (run.decoration) decorate(run.decoration, segment, x, item.y, width, content);
    if (!(owner instanceof Leaf)) continue;
    marks.read(owner, isFinal ? `${text} ` : text, item.node);
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
const topOf = ({ run, above }: Segment, baseline: number): number => baseline - (run.rise ?? 0) - above;

function decorate(
  kind: 'underline' | 'line-through',
  { run, font }: Segment,
  x: number,
  baseline: number,
  width: number,
  content: Content,
): void {
  const y = kind === 'underline' ? baseline + run.size * 0.12 : baseline - ((font.xHeight / 1000) * run.size) / 2;
  const up = content.up(y);
  content.stroke(straight(x, up, x + width, up), { color: run.color, width: run.size / 18 });
}

/** Pieces of one link that stand side by side are one area, as high as the runs and not as the line. */
function union(a: Area, b: Area): Area {
  const y = Math.min(a.y, b.y);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  const x = Math.min(a.x, b.x);
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: bottom - y };
}
