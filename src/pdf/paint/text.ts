import type { Run } from '../document.js';
import type { Item } from '../flow/items.js';
import { directedRun, type PlacedMark } from '../fonts/directed.js';
import type { PdfDocument, PdfFont } from '../pdfmake.js';
import type { Area } from '../structure/annotations.js';
import { Leaf, linkAround, type StructureElement } from '../structure/element.js';
import type { Artifact } from '../structure/marks.js';
import { hasFromRight } from '../text/bidi.js';
import { type Segment, segmentWidth } from '../text/lines.js';
import type { Canvas } from './canvas.js';
import { type Piece, placePieces } from './pieces.js';

/**
 * Draws a line of text: one piece for each run, or one for each word where the line is justified.
 * @param artifact What the line is where it is no content.
 */
export function drawLine(item: Extract<Item, { kind: 'text' }>, canvas: Canvas, artifact: Artifact | null): void {
  const { document, marks, annotations } = canvas;
  const pieces = placePieces(item, canvas.direction);
  const isSpaced = item.line.spaceAfter || (item.line.last && canvas.isPhrase(item.node));
  const links: { readonly link: StructureElement; area: Area }[] = [];
  for (const [index, piece] of pieces.entries()) {
    const { segment, text, x, width } = piece;
    const { run } = segment;
    const owner = artifact ?? canvas.ownerOf(run);
    marks.mark(owner);
    if (run.background) {
      document.opacity(1).rect(x, topOf(segment, item.y), width, run.lineHeight).fill(run.background);
    }
    const shown = isSpaced && index === pieces.length - 1 ? `${text} ` : text;
    drawPiece(piece, shown, item.y - (run.rise ?? 0), document);
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

/** @param shown The text of the piece, perhaps with a space after it, for which there is no room. */
function drawPiece({ segment, text, x, spacing }: Piece, shown: string, baseline: number, document: PdfDocument): void {
  const { run, font, level } = segment;
  document._font = font;
  document
    .fontSize(run.size)
    .opacity(run.opacity ?? 1)
    .fillColor(run.color);
  const isFromRight = level % 2 === 1;
  // What is added to a text from the right stands at its left.
  const left = isFromRight && shown !== text ? x - segmentWidth(' ', segment) : x;
  const characterSpacing = (run.letterSpacing ?? 0) + spacing;
  const features = run.features ? { features: run.features } : {};
  const options = { lineBreak: false, baseline: 'alphabetic', characterSpacing, ...features };
  font.direction = isFromRight ? 'rtl' : hasFromRight(shown) ? 'ltr' : undefined;
  const isApart = isFromRight && ENDS_IN_SIGN.test(shown);
  if (isApart) document.addContent('/Span BMC');
  document.text(shown, left, baseline, options);
  if (isApart) document.addContent('EMC');
  font.direction = undefined;
  if (isFromRight && SIGNS.test(shown))
    drawMarks(directedRun(font, shown, 'rtl', run.features).marks, { x: left, baseline, run, font }, document);
}

/**
 * A text from the right that ends in a sign over a letter begins with the sign in the file. pdf.js would add it to the text
 * before, if no sequence of marked content began here.
 */
const ENDS_IN_SIGN = /\p{M} *$/u;

/** Signs over and under letters. */
const SIGNS = /\p{M}/u;

/** Draws the signs over and under letters, which stand in the text as glyphs that show nothing. */
function drawMarks(
  marks: readonly PlacedMark[],
  { x, baseline, run, font }: { x: number; baseline: number; run: Run; font: PdfFont },
  document: PdfDocument,
): void {
  const unit = run.size / 1000;
  for (const mark of marks) {
    document.save();
    document.translate(x + mark.x * unit, baseline - mark.y * unit).scale(unit * font.scale, -unit * font.scale);
    document.path(mark.glyph.path.toSVG()).fill(run.color).restore();
  }
}

/** The top of what a run takes of the height of its line. */
const topOf = ({ run, above }: Segment, baseline: number): number => baseline - (run.rise ?? 0) - above;

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

/** Pieces of one link that stand side by side are one area, as high as the runs and not as the line. */
function union(a: Area, b: Area): Area {
  const y = Math.min(a.y, b.y);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  const x = Math.min(a.x, b.x);
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: bottom - y };
}
