import { Kept } from '../../kept.js';
import type { Item } from '../flow/items.js';
import type { Canvas } from '../paint/canvas.js';
import { depthOverLimit } from '../standards/limits.js';
import { inScreenColours } from './screen-colours.js';
import { isPlain, setTexts } from './set.js';
import { isReachingBeyond, sized } from './sized.js';
import { type FoundTexts, findTexts } from './take.js';

/** A drawing as it is read, whatever document it is for. */
interface Reading extends FoundTexts {
  /** All of it, at the size that it is drawn at, in the colours of screens. */
  readonly whole: string;
  readonly beyond: number;
}

/** Letters of drawings that a process keeps as they were read. */
const MOST = 8 * 1024 * 1024;

const kept = new Kept<string, Reading>(MOST, ({ whole, rest }, key) => whole.length + rest.length + key.length);

function reading(svg: string, width: number, height: number): Reading {
  const whole = inScreenColours(sized(svg, width, height));
  return { whole, beyond: isReachingBeyond(whole) ? 1 : 0, ...findTexts(whole, { width, height }) };
}

/**
 * Draws an SVG: by pdfmake's renderer as a form, with those of its texts over it that the renderer cannot set. Where one is set
 * here, all are, so that they stay in their order; and so they are where it makes no difference, because a form without texts
 * is the same in every document.
 */
export function drawDrawing(item: Extract<Item, { kind: 'svg' }>, canvas: Canvas): void {
  const { x, y, width, height, svg, opacity, node } = item;
  const { content } = canvas;
  const { whole, beyond, rest, texts, isOver } = kept.of(`${width} ${height} ${svg}`, () =>
    reading(svg, width, height),
  );
  const runs = texts.flatMap(({ chunks }) => chunks.flatMap((chunk) => chunk.runs));
  const isSetHere = isOver || !runs.every(({ text, look }) => isPlain(text, look, canvas));
  const sketch = { svg: isSetHere ? rest : whole, width, height, beyond, isGroup: opacity < 1 };
  const form = canvas.forms.of(sketch);
  canvas.diagnostics.push(...depthOverLimit(form.depth + content.depth + 1, node));
  content.object(form.id, [1, 0, 0, 1, x, content.up(y + height)], opacity);
  if (isSetHere) setTexts(texts, canvas, { x, y, opacity, path: node.dataPath });
}
