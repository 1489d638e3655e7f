import { type Element, isTag } from 'domhandler';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { type Chunk, chunksOf, isPart } from './chunks.js';
import { INITIAL_LOOK, lookWithin, type TextLook } from './look.js';
import { type Matrix, multiplied, transformOf, viewMatrix } from './matrix.js';

/** A text of a drawing that is to be set by this engine. */
export interface DrawnText {
  /** From the drawing's units around the text to points from the drawing's upper left corner. */
  readonly matrix: Matrix;
  readonly chunks: readonly Chunk[];
}

/** A drawing without the texts that were taken out of it. */
export interface TakenTexts {
  readonly svg: string;
  readonly texts: readonly DrawnText[];
}

/** Where a text stands in the source of its drawing. */
type Range = readonly [from: number, to: number];

/** Around a text, these have it drawn elsewhere, more than once, in part or not at all: it has to stay where it is. */
const HOLDING = new Set(['defs', 'symbol', 'pattern', 'clipPath', 'mask', 'switch', 'svg']);
const BINDING = ['clip-path', 'mask', 'display', 'visibility', 'filter'];

/**
 * Takes its texts out of a drawing of which its renderer cannot set one: it knows one direction and one face at a time, no
 * signs over letters, and no spaces that do not break. They are drawn over the rest. What is bound to more than its place (clipped, on a path, in a pattern) stays.
 * @param size Points that the drawing takes.
 * @param isSettable Whether the renderer can set a text.
 */
export function takeTexts(
  svg: string,
  size: { readonly width: number; readonly height: number },
  isSettable: (text: string, look: TextLook) => boolean,
): TakenTexts {
  if (!/<text\b/.test(svg)) return { svg, texts: [] };
  const document = parseDocument(svg, { xmlMode: true, withStartIndices: true, withEndIndices: true });
  const root = document.children.find(isTag);
  if (root?.name !== 'svg') return { svg, texts: [] };
  const found: { readonly text: DrawnText; readonly range: Range; readonly isSet: boolean }[] = [];
  const visit = (element: Element, matrix: Matrix, outer: TextLook): void => {
    for (const child of element.children.filter(isTag)) {
      if (HOLDING.has(child.name) || BINDING.some((name) => child.attribs[name] !== undefined)) continue;
      const own = multiplied(matrix, transformOf(child.attribs.transform));
      if (child.name !== 'text') {
        visit(child, own, lookWithin(outer, child));
        continue;
      }
      const chunks = chunksOf(child, outer);
      const isSet = chunks.every(({ runs }) => runs.every(({ text, look }) => isSettable(text, look)));
      if (!canBeTaken(child, chunks)) continue;
      const range: Range = [child.startIndex ?? 0, (child.endIndex ?? 0) + 1];
      found.push({ text: { matrix: own, chunks }, range, isSet });
    }
  };
  visit(root, viewMatrix(root.attribs, size), lookWithin(INITIAL_LOOK, root));
  // Where one is taken, all are: they stay in the order in which they are written.
  if (found.every(({ isSet }) => isSet)) return { svg, texts: [] };
  const ranges = found.map(({ range }) => range);
  return { svg: without(svg, ranges), texts: found.map(({ text }) => text) };
}

/** Whether all that a text consists of is known here: a fill of one colour, and parts that stand on straight lines. */
function canBeTaken(text: Element, chunks: readonly Chunk[]): boolean {
  const parts = (element: Element): boolean =>
    element.children.every((child) => !isTag(child) || (isPart(child) && parts(child)));
  const looks = chunks.flatMap(({ runs }) => runs.map(({ look }) => look));
  return (
    parts(text) &&
    textContent(text).trim() !== '' &&
    looks.every(({ color, fonts }) => color !== null && fonts.length > 0)
  );
}

function without(text: string, ranges: readonly Range[]): string {
  let result = '';
  let at = 0;
  for (const [from, to] of ranges) {
    result += text.slice(at, from);
    at = to;
  }
  return result + text.slice(at);
}
