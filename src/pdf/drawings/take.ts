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

/** A drawing, and the texts in it that can be set by this engine. */
export interface FoundTexts {
  /** The drawing without these texts. */
  readonly rest: string;
  readonly texts: readonly DrawnText[];
  /** Whether all looks the same with these texts over the rest: nothing is drawn after them, and nothing else of them is asked for. */
  readonly isOver: boolean;
}

/** Where a text stands in the source of its drawing. */
type Range = readonly [from: number, to: number];

/** Around a text, these have it drawn elsewhere, more than once, in part or not at all: it has to stay where it is. */
const HOLDING = new Set(['defs', 'symbol', 'pattern', 'clipPath', 'mask', 'switch', 'svg']);
const BINDING = ['clip-path', 'mask', 'display', 'visibility', 'filter'];

/** Elements that draw nothing where they stand. */
const UNSEEN = new Set([
  'defs',
  'symbol',
  'pattern',
  'clipPath',
  'mask',
  'linearGradient',
  'radialGradient',
  'title',
  'desc',
  'metadata',
]);

/** What is known of a text and what it stands in: with anything else a text is left to the renderer of drawings where that can set it. */
const KNOWN_AROUND =
  /^(?:xmlns.*|viewBox|width|height|preserveAspectRatio|id|transform|fill|direction|text-anchor|font-(?:family|size)|stroke-line(?:cap|join))$/;
const KNOWN_OF_TEXT =
  /^(?:x|y|dx|dy|id|transform|fill|(?:fill-)?opacity|letter-spacing|direction|text-anchor|dominant-baseline|font-(?:family|size)|xml:space)$/;
const NORMAL = /^(?:normal|400)$/;
const ONE_LENGTH = /^\s*[^\s,]*\s*$/;

/**
 * Finds the texts of a drawing that can be set over it by this engine. The renderer of drawings knows one direction and one face at
 * a time, no signs over letters, and no spaces that do not break. What is bound to more than its place (clipped, on a path, in a
 * pattern) stays.
 * @param size Points that the drawing takes.
 */
export function findTexts(svg: string, size: { readonly width: number; readonly height: number }): FoundTexts {
  const none = { rest: svg, texts: [], isOver: false };
  if (!/<text\b/.test(svg)) return none;
  const document = parseDocument(svg, { xmlMode: true, withStartIndices: true, withEndIndices: true });
  const root = document.children.find(isTag);
  if (root?.name !== 'svg') return none;
  const found: { readonly text: DrawnText; readonly range: Range }[] = [];
  let isOver = !/<style\b/.test(svg);
  const visit = (element: Element, matrix: Matrix, outer: TextLook, isKnown: boolean): void => {
    for (const child of element.children.filter(isTag)) {
      const isBound = HOLDING.has(child.name) || BINDING.some((name) => child.attribs[name] !== undefined);
      const isDrawn = isBound || (child.name !== 'text' && child.name !== 'g');
      // What comes after a text is drawn over it.
      if (found.length > 0 && isDrawn && !UNSEEN.has(child.name)) isOver = false;
      if (isBound) continue;
      const own = multiplied(matrix, transformOf(child.attribs.transform));
      if (child.name !== 'text') {
        visit(child, own, lookWithin(outer, child), isKnown && hasOnly(child, KNOWN_AROUND));
        continue;
      }
      const chunks = chunksOf(child, outer);
      const isTaken = canBeTaken(child, chunks);
      if (!isTaken || !isKnown || !isKnownText(child)) isOver = false;
      if (!isTaken) continue;
      found.push({ text: { matrix: own, chunks }, range: [child.startIndex ?? 0, (child.endIndex ?? 0) + 1] });
    }
  };
  visit(root, viewMatrix(root.attribs, size), lookWithin(INITIAL_LOOK, root), hasOnly(root, KNOWN_AROUND));
  const ranges = found.map(({ range }) => range);
  return { rest: without(svg, ranges), texts: found.map(({ text }) => text), isOver };
}

const hasOnly = ({ attribs }: Element, known: RegExp): boolean =>
  Object.entries(attribs).every(
    ([name, value]) => known.test(name) || (/^font-(?:weight|style)$/.test(name) && NORMAL.test(value)),
  );

function isKnownText(text: Element): boolean {
  const { x = '', y = '', dx = '', dy = '' } = text.attribs;
  return (
    hasOnly(text, KNOWN_OF_TEXT) &&
    [x, y, dx, dy].every((value) => ONE_LENGTH.test(value)) &&
    text.children.every((child) => !isTag(child) || isKnownText(child))
  );
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
