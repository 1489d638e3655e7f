import type { TextNode } from '../document.js';
import type { Canvas } from '../paint/canvas.js';
import { drawPiece } from '../paint/piece.js';
import { placePieces } from '../paint/pieces.js';
import type { PdfDocument, PdfFont } from '../pdfmake.js';
import { type Direction, hasFromRight } from '../text/bidi.js';
import { makeLine, type TextLine } from '../text/lines.js';
import { WordMeasure } from '../text/words.js';
import type { Chunk } from './chunks.js';
import type { TextLook } from './look.js';
import type { DrawnText } from './take.js';

/** Signs over and under letters, which take no room of their own. */
const SIGNS = /\p{M}/u;

/** Spaces that do not break, of which the renderer of drawings would make ordinary, wider ones. */
const KEPT_SPACES = /[\u00A0\u202F]/u;

/** Whether the renderer of drawings sets a text as it has to be: from the left, in the first of its faces, without signs over letters. */
export function isPlain(
  text: string,
  { direction, fonts }: TextLook,
  { document, faces }: Pick<Canvas, 'document' | 'faces'>,
): boolean {
  const [first] = facesIn(fonts, document);
  if (first === undefined) return true;
  if (direction === 'rtl' || hasFromRight(text) || SIGNS.test(text) || KEPT_SPACES.test(text)) return false;
  return faces.covers(first, text);
}

/** Those of the faces that the document has: a drawing may name others. */
const facesIn = (fonts: readonly string[], document: PdfDocument): string[] =>
  fonts.filter((name) => Object.hasOwn(document.fonts, name));

/** Where a drawing stands on its page, and what it shows. */
export interface Place {
  /** Of its upper left corner, points. */
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
  /** Path of the data. */
  readonly path: string | undefined;
}

/** Draws texts that were taken out of a drawing. */
export function setTexts(texts: readonly DrawnText[], canvas: Canvas, place: Place): void {
  const { content } = canvas;
  for (const { matrix, chunks } of texts) {
    const [a, b, c, d, e, f] = matrix;
    // Sizes are in points, so that what is large on the page is not rounded to units of a small drawing.
    const scale = Math.sqrt(Math.abs(a * d - b * c)) || 1;
    const draw = (left: number, top: number) => (): void => {
      for (const chunk of chunks) setChunk(chunk, canvas, { ...place, x: left, y: top, scale });
    };
    const isStraight = b === 0 && c === 0 && a === d && a > 0;
    if (isStraight) draw(place.x + e, place.y + f)();
    else {
      const turned = [a / scale, b / scale, c / scale, d / scale, place.x + e, place.y + f] as const;
      content.transformed(turned, draw(0, 0));
    }
  }
}

interface ChunkPlace extends Place {
  /** Points of a unit. */
  readonly scale: number;
}

function setChunk(chunk: Chunk, canvas: Canvas, place: ChunkPlace): void {
  const { document, faces, content } = canvas;
  const [first] = chunk.runs;
  if (!first) return;
  const { anchor, baseline, direction, size, fonts } = first.look;
  const { scale } = place;
  const line = lineOf(chunk, new WordMeasure(faces, direction), canvas, place);
  const shift = shiftOf(baseline, faces.font(facesIn(fonts, document)[0] ?? ''), size);
  const y = place.y + (chunk.y + shift) * scale;
  const x = place.x + chunk.x * scale - line.width * before(anchor, direction);
  for (const piece of placePieces({ line, align: 'start', x, width: line.width }, direction))
    drawPiece(piece, y, false, content, direction);
}

/** The part of a text that stands at the left of its place. */
function before(anchor: TextLook['anchor'], direction: Direction): number {
  if (anchor === 'middle') return 0.5;
  return (anchor === 'end') === (direction === 'ltr') ? 1 : 0;
}

function lineOf({ runs }: Chunk, measure: WordMeasure, { document, faces }: Canvas, place: ChunkPlace): TextLine {
  const text = runs.map(({ text, look }) => ({
    text,
    fonts: facesIn(look.fonts, document),
    size: look.size * place.scale,
    color: look.color ?? '#000000',
    lineHeight: look.size * place.scale,
    letterSpacing: look.letterSpacing * place.scale,
    opacity: look.opacity * place.opacity,
    noWrap: true,
  }));
  const node: TextNode = { text };
  return makeLine(measure.words(text, place.path), node, measure, faces, true);
}

/** How far below its place the base line of a text is (SVG 1.1, 10.9.2), as the renderer of drawings has it. */
function shiftOf(baseline: string, font: PdfFont, size: number): number {
  const ascent = Math.max(font.ascender, font.bbox.maxY * font.scale);
  const descent = Math.min(font.descender, font.bbox.minY * font.scale);
  const shift: Readonly<Record<string, number>> = {
    middle: font.xHeight / 2,
    central: (ascent + descent) / 2,
    'text-after-edge': descent,
    'after-edge': descent,
    mathematical: ascent / 2,
    hanging: ascent * 0.8,
    'before-edge': ascent,
    'text-before-edge': ascent,
  };
  return ((shift[baseline] ?? 0) * size) / 1000;
}
