import serialize from 'dom-serializer';
import { type ChildNode, Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import { Html } from '../html.js';
import type { LayoutFile } from '../layout.js';

/** An icon: its shapes, and the square that they are drawn in. */
export interface Icon {
  readonly shapes: Html;
  readonly size: number;
}

/** Name of the drawing that takes an icon's place on pages that are read from the right, where there is one. */
export const mirroredIcon = (name: string): string => `${name}.rtl`;

const SHAPES = new Set(['path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon', 'g']);
const ATTRIBUTES = new Set(
  'd cx cy r rx ry x y x1 y1 x2 y2 width height points transform fill-rule clip-rule'.split(' '),
);
const VIEW_BOX = /^0 0 (\d+(?:\.\d+)?) \1$/u;

function problem(node: ChildNode): string | undefined {
  if (isText(node)) return node.data.trim() === '' ? undefined : 'text';
  if (!isTag(node)) return undefined;
  if (!SHAPES.has(node.name)) return `the element <${node.name}>`;
  const attribute = Object.keys(node.attribs).find((name) => !ATTRIBUTES.has(name));
  if (attribute !== undefined) return `the attribute ${attribute}`;
  return node.children.map(problem).find((found) => found !== undefined);
}

/**
 * Reads an icon: an SVG file with a square `viewBox="0 0 n n"` and shapes alone. Colours and widths of lines come from
 * the style sheet, so an icon that brings its own is refused.
 */
export function parseIcon({ file, text }: LayoutFile): Outcome<Icon> {
  const fail = (message: string, hint: string): Outcome<Icon> => {
    const diagnostic: Diagnostic = { file, code: 'layout/icon', severity: 'error', message, hint };
    return { diagnostics: [diagnostic] };
  };
  const root = parseDocument(text, { xmlMode: true }).children.find(
    (node): node is Element => node instanceof Element && node.name === 'svg',
  );
  if (!root) return fail('The file is not an SVG drawing.', 'An icon is one <svg> with shapes in it.');
  const size = VIEW_BOX.exec(root.attribs.viewBox ?? '')?.[1];
  if (size === undefined)
    return fail('The icon has no square viewBox.', 'Write viewBox="0 0 24 24", or another square.');
  const wrong = root.children.map(problem).find((found) => found !== undefined);
  if (wrong !== undefined) {
    return fail(
      `The icon has ${wrong}, which icons may not have.`,
      'Keep shapes alone; the style sheet gives colours.',
    );
  }
  const shapes = root.children.filter(isTag).map((node) => serialize(node, { xmlMode: true }));
  return { value: { shapes: new Html(shapes.join('')), size: Number(size) }, diagnostics: [] };
}
