import type { Item } from '../flow/items.js';
import type { PdfDocument } from '../pdfmake.js';
import type { Segment } from '../text/lines.js';
import type { WordMeasure } from '../text/words.js';
import { drawLink } from './links.js';

export interface TextContext {
  readonly document: PdfDocument;
  readonly measure: WordMeasure;
  /** Page (from 0) of a name. */
  readonly pageOf: (id: string) => number | undefined;
  readonly isKnown: (id: string) => boolean;
}

/** A piece of a line at its place. */
interface Piece {
  readonly segment: Segment;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** Draws a line of text: one piece for each run, or one for each word where the line is justified. */
export function drawLine(item: Extract<Item, { kind: 'text' }>, context: TextContext): void {
  const { document } = context;
  const pieces = placePieces(item, context);
  const top = item.y - item.line.baseline;
  for (const { segment, text, x, width } of pieces) {
    const { run, font } = segment;
    if (run.background) {
      const height = run.lineHeight;
      document
        .opacity(1)
        .rect(x, item.y - height * 0.72, width, height)
        .fill(run.background);
    }
    document._font = font;
    document
      .fontSize(run.size)
      .opacity(run.opacity ?? 1)
      .fillColor(run.color);
    document.text(text, x, item.y - (run.rise ?? 0), {
      lineBreak: false,
      baseline: 'alphabetic',
      characterSpacing: run.letterSpacing ?? 0,
      ...(run.features ? { features: run.features } : {}),
    });
    if (run.decoration) decorate(run.decoration, segment, x, item.y, width, document);
  }
  for (const { href, x, width } of linkAreas(pieces)) {
    drawLink({ x, y: top, width, height: item.line.height }, href, context);
  }
}

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

function placePieces(item: Extract<Item, { kind: 'text' }>, context: TextContext): Piece[] {
  const { line } = item;
  const shown = line.segments.map((segment) => resolve(segment, context));
  const total = shown.reduce((sum, { width }) => sum + width, 0);
  const spare = item.width - total;
  const parts =
    item.align === 'justify' && !line.last && spare > 0 ? shown.flatMap((part) => words(part, context)) : shown;
  const gaps = parts.slice(0, -1).filter(({ text }) => text.endsWith(' ')).length;
  const stretch = parts === shown || gaps === 0 ? 0 : spare / gaps;
  let x = item.x + (item.align === 'end' ? spare : item.align === 'center' ? spare / 2 : 0);
  return parts.map(({ segment, text, width }) => {
    const piece = { segment, text, x, width };
    x += width + (text.endsWith(' ') ? stretch : 0);
    return piece;
  });
}

type Shown = Omit<Piece, 'x'>;

/** The number of a page is known now: it takes the place of the room that was kept for it. */
function resolve(segment: Segment, context: TextContext): Shown {
  const { shows } = segment.run;
  if (shows?.kind !== 'page-of') return { segment, text: segment.text, width: segment.width };
  const page = context.pageOf(shows.id);
  const text = page === undefined ? '' : String(page + 1);
  return { segment, text, width: textWidth(text, segment) };
}

/** Divides a run into words, each with the space after it. */
function words({ segment, text }: Shown, _context: TextContext): Shown[] {
  return (text.match(/[^ ]* +|[^ ]+$/g) ?? [text]).map((word) => ({
    segment,
    text: word,
    width: textWidth(word, segment),
  }));
}

function textWidth(text: string, { run, font }: Segment): number {
  return font.widthOfString(text, run.size, run.features) + (run.letterSpacing ?? 0) * [...text].length;
}

/** Pieces of one link that stand side by side are one area. */
function linkAreas(pieces: readonly Piece[]): { href: string; x: number; width: number }[] {
  const areas: { href: string; x: number; width: number }[] = [];
  let open = false;
  for (const { segment, x, width } of pieces) {
    const href = segment.run.link;
    const last = areas.at(-1);
    if (href === undefined) open = false;
    else if (open && last?.href === href) last.width = x + width - last.x;
    else {
      areas.push({ href, x, width });
      open = true;
    }
  }
  return areas;
}
