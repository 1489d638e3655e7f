import type { Element } from 'domhandler';
import type { DrawingPicture } from '../pictures/picture.js';
import type { PictureProblem } from '../pictures/problem.js';
import { checkEmbedded } from './embedded.js';
import { checkNumbers } from './numbers.js';
import { parseSvg } from './parse.js';
import { sanitize } from './sanitize.js';
import { applyStyles } from './stylesheet.js';
import { checkExpansion } from './uses.js';
import { lengthOf, PIXEL, viewBoxOf } from './view-box.js';
import { type Written, writeSvg } from './write.js';

/** Gives the names of faces for families of a drawing's own, in order; those of the document's text come last. */
export type FacesFor = (families: readonly string[], weight: number) => readonly string[];

/**
 * Reads an SVG file into a drawing that is safe to keep and needs nothing but itself.
 * @throws PictureProblem for what is no SVG, or is too large.
 */
export async function openDrawing(
  bytes: Uint8Array,
  file: string,
  facesFor: FacesFor,
): Promise<{ readonly drawing: DrawingPicture; readonly warnings: readonly PictureProblem[] }> {
  const root = parseSvg(bytes, file);
  const warnings = sanitize(root, file);
  applyStyles(root, file);
  checkExpansion(root, file);
  const view = viewBoxOf(root);
  checkNumbers(root, view, file);
  await checkEmbedded(root, file);
  const text = writeSvg(root, (element) => attributesOf(element, element === root, view, facesFor));
  const natural = {
    width: (lengthOf(root.attribs.width) ?? view.width) * PIXEL,
    height: (lengthOf(root.attribs.height) ?? view.height) * PIXEL,
  };
  const svg = (color: string): string => text.replace(/currentcolor/gi, color);
  return { drawing: { kind: 'drawing', width: view.width, height: view.height, natural, svg }, warnings };
}

function attributesOf(
  element: Element,
  isRoot: boolean,
  view: ReturnType<typeof viewBoxOf>,
  facesFor: FacesFor,
): Written {
  if (element.name === 'a') return 'open';
  const { width, height, class: _, style: __, ...own } = element.attribs;
  const size = isRoot ? { viewBox: `${view.x} ${view.y} ${view.width} ${view.height}` } : { width, height };
  const kept = Object.entries({ ...own, ...size }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(kept), ...fontOf(element, isRoot, facesFor) };
}

/** Text of a drawing is set in the document's faces, which have names of their own. */
function fontOf(element: Element, isRoot: boolean, facesFor: FacesFor): Record<string, string> {
  const family = element.attribs['font-family'];
  const weight = element.attribs['font-weight'];
  if (family === undefined && weight === undefined && !isRoot) return {};
  const families = (family ?? '').split(',').map((name) => name.trim().replace(/^["']|["']$/g, ''));
  const number = weight === 'bold' ? 700 : Number.parseInt(weight ?? '', 10);
  return {
    'font-family': facesFor(families, Number.isFinite(number) ? number : 400).join(', '),
    'font-weight': 'normal',
  };
}
