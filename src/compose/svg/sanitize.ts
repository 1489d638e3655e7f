import { type Element, isTag } from 'domhandler';
import { PictureProblem } from '../pictures/problem.js';
import { childrenOf, keepChildren } from './children.js';

/** The elements of SVG that draw, or that hold what draws. All others go: scripts, foreign content, animation, sound. */
const KEPT = new Set([
  'svg',
  'g',
  'defs',
  'symbol',
  'use',
  'a',
  'switch',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'textPath',
  'image',
  'linearGradient',
  'radialGradient',
  'stop',
  'pattern',
  'clipPath',
  'mask',
  'style',
]);

/** Elements that say something about a drawing and draw nothing: they go without a word. */
const SILENT = /^(?:title|desc|metadata|sodipodi:.*|inkscape:.*|rdf:.*|.*:.*)$/;

const EMBEDDED = /^data:image\/(?:png|jpe?g);base64,[a-z0-9+/=\s]+$/i;

/** `url()` may name a part of the same drawing alone. */
const URL = /url\(\s*['"]?([^)]*)\)?/gi;

/** Parts that have gone, of which the warning names no more. */
const NAMED = 12;

/** Takes away all that is not a drawing or leads outside of it; gives a warning that names what has gone. */
export function sanitize(root: Element, file: string): PictureProblem[] {
  const gone = new Set<string>();
  const visit = (element: Element): void => {
    cleanAttributes(element, gone);
    keepChildren(element, (child) => {
      if (!isTag(child) || KEPT.has(child.name)) return true;
      if (!SILENT.test(child.name)) gone.add(`<${shortened(child.name)}>`);
      return false;
    });
    for (const child of childrenOf(element)) visit(child);
  };
  visit(root);
  if (gone.size === 0) return [];
  const names = [...gone].sort().slice(0, NAMED).join(', ') + (gone.size > NAMED ? ', …' : '');
  return [
    new PictureProblem(
      'picture/unsafe',
      `${file} has parts that no drawing needs; they are left out: ${names}.`,
      'Save it as plain SVG with its pictures embedded.',
    ),
  ];
}

function cleanAttributes(element: Element, gone: Set<string>): void {
  for (const [name, value] of Object.entries(element.attribs)) {
    const local = name.toLowerCase();
    if (local === 'href' || local === 'xlink:href') {
      if (element.name !== 'a' && !isAllowedReference(element, value)) {
        gone.add(`${name}="${shortened(value)}"`);
        delete element.attribs[name];
      }
    } else if (local.startsWith('on')) {
      gone.add(shortened(name));
      delete element.attribs[name];
    } else if (local.includes(':') || local === 'xmlns') {
      delete element.attribs[name];
    } else if (!leadsInside(value)) {
      gone.add(`${name}="${shortened(value)}"`);
      // Of a `style`, only the declarations that lead outside go, when it is read.
      if (local !== 'style') delete element.attribs[name];
    }
  }
}

const isAllowedReference = (element: Element, value: string): boolean =>
  /^#[^\s]+$/.test(value.trim()) || (element.name === 'image' && EMBEDDED.test(value.trim()));

/** Whether every `url()` of a value names a part of the same drawing. */
export const leadsInside = (value: string): boolean =>
  [...value.matchAll(URL)].every(([, address = '']) => address.trim().startsWith('#'));

const shortened = (value: string): string => (value.length > 40 ? `${value.slice(0, 40)}…` : value);
