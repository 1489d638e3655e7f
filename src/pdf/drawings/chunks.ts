import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { lengthIn, lookWithin, type TextLook } from './look.js';

/** A stretch of text of one look. */
export interface ChunkRun {
  readonly text: string;
  readonly look: TextLook;
}

/** What stands together at a place of its own (a text chunk of SVG 1.1, 10.5), in the drawing's units. */
export interface Chunk {
  readonly x: number;
  readonly y: number;
  readonly runs: readonly ChunkRun[];
}

interface Open {
  x: number;
  y: number;
  runs: { text: string; look: TextLook }[];
}

/**
 * The chunks of a `text` element: it and each `tspan` that gives a place of its own begin one. Places and shifts of single
 * letters are left aside: they were found for other glyphs.
 * @param look What the element inherits.
 */
export function chunksOf(element: Element, look: TextLook): Chunk[] {
  const chunks: Open[] = [{ x: 0, y: 0, runs: [] }];
  const visit = (node: Element, outer: TextLook): void => {
    const own = lookWithin(outer, node);
    begin(chunks, node, own);
    for (const child of node.children) {
      if (isText(child)) chunks.at(-1)?.runs.push({ text: child.data, look: own });
      else if (isTag(child) && isPart(child)) visit(child, own);
    }
  };
  visit(element, look);
  return withoutSpaces(chunks).filter(({ runs }) => runs.length > 0);
}

/** Whether a child is a part of its text that can be set anew. */
export const isPart = (child: ChildNode): boolean => isTag(child) && (child.name === 'tspan' || child.name === 'a');

function begin(chunks: Open[], { attribs }: Element, look: TextLook): void {
  const last = chunks.at(-1) ?? { x: 0, y: 0, runs: [] };
  const place = (name: string, otherwise: number): number => lengthIn(attribs[name], look.size, otherwise);
  const x = place('x', last.x) + place('dx', 0);
  const y = place('y', last.y) + place('dy', 0);
  if (attribs.x !== undefined || attribs.y !== undefined) chunks.push({ x, y, runs: [] });
}

/**
 * Line breaks and rows of spaces are one space, and none stands before the first letter of a text, or after its last.
 * Spaces that do not break, such as the narrow ones in French numbers, stay as they are.
 */
function withoutSpaces(chunks: readonly Open[]): Chunk[] {
  const runs = chunks.flatMap((chunk) => chunk.runs);
  let isAfterSpace = true;
  for (const run of runs) {
    if (run.look.keepsSpaces) run.text = run.text.replace(/[ \t\r\n\f]/g, ' ');
    else {
      run.text = run.text.replace(/[ \t\r\n\f]+/g, ' ');
      if (isAfterSpace) run.text = run.text.replace(/^ /, '');
    }
    if (run.text !== '') isAfterSpace = run.text.endsWith(' ') && !run.look.keepsSpaces;
  }
  const last = runs.findLast(({ text }) => text.trim() !== '');
  if (last && !last.look.keepsSpaces) last.text = last.text.trimEnd();
  const isAfter = new Set(last ? runs.slice(runs.indexOf(last) + 1) : runs);
  return chunks.map((chunk) => ({ ...chunk, runs: chunk.runs.filter((run) => run.text !== '' && !isAfter.has(run)) }));
}
