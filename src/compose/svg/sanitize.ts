import { type ChildNode, type Element, isTag } from 'domhandler';
import { textContent } from 'domutils';
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

/** What leads outside and what runs: a drawing with them was not made to be printed, or means no good. */
const RUNS = /^(?:script|handler|listener|iframe|embed|object|audio|video)$/i;
const PROGRAM = /^\s*(?:java|vb|live)script:/i;

/** Parts that are named in a message, and no more. */
const NAMED = 12;

/** What is found in a drawing: what it is refused for, and what is only left out. */
interface Findings {
  readonly refused: Set<string>;
  readonly gone: Set<string>;
}

/**
 * Takes away all that does not draw; gives a warning that names what has gone.
 * @throws PictureProblem where something leads outside of the drawing, or runs.
 */
export function sanitize(root: Element, file: string): PictureProblem[] {
  const findings: Findings = { refused: new Set(), gone: new Set() };
  const visit = (element: Element): void => {
    cleanAttributes(element, findings);
    if (element.name === 'style' && !isInside(textContent(element))) findings.refused.add('<style>');
    keepChildren(element, (child) => isKept(child, findings));
    for (const child of childrenOf(element)) visit(child);
  };
  visit(root);
  const { refused, gone } = findings;
  if (refused.size > 0) {
    throw new PictureProblem(
      'picture/unsafe',
      `${file} has parts that lead outside of it or run a program: ${namesOf(refused)}.`,
      'Save it as plain SVG, without scripts, with its pictures embedded.',
    );
  }
  if (gone.size === 0) return [];
  return [
    new PictureProblem(
      'picture/unsafe',
      `${file} has parts that no drawing needs; they are left out: ${namesOf(gone)}.`,
      'Save it as plain SVG with its pictures embedded.',
    ),
  ];
}

const namesOf = (found: ReadonlySet<string>): string =>
  [...found].sort().slice(0, NAMED).join(', ') + (found.size > NAMED ? ', …' : '');

function isKept(child: ChildNode, { refused, gone }: Findings): boolean {
  if (!isTag(child)) return true;
  if (KEPT.has(child.name)) return child.name !== 'image' || HREFS.some((name) => name in child.attribs);
  if (RUNS.test(child.name)) refused.add(`<${child.name}>`);
  else if (!SILENT.test(child.name)) gone.add(`<${shortened(child.name)}>`);
  return false;
}

function cleanAttributes(element: Element, { refused }: Findings): void {
  for (const [name, value] of Object.entries(element.attribs)) {
    const local = name.toLowerCase();
    const written = `${shortened(name)}="${shortened(value)}"`;
    if (local === 'href' || local === 'xlink:href') {
      const isFine = element.name === 'a' ? !PROGRAM.test(value) : isAllowedReference(element, value);
      if (!isFine) refused.add(written);
    } else if (local.startsWith('on')) {
      refused.add(shortened(name));
    } else if (!NAME.test(local) || local === 'xmlns') {
      delete element.attribs[name];
    } else if (!isInside(value)) {
      refused.add(written);
    }
  }
}

/** Whether a style neither imports nor names anything outside of the drawing. */
const isInside = (style: string): boolean => leadsInside(style) && !/@import/i.test(style);

/** Names of attributes, without a prefix: whoever reads the drawing again stumbles over others. */
const NAME = /^[a-z_][\w.-]*$/;

const HREFS = ['href', 'xlink:href'];

const isAllowedReference = (element: Element, value: string): boolean =>
  /^#[^\s]+$/.test(value.trim()) || (element.name === 'image' && EMBEDDED.test(value.trim()));

/** Whether every `url()` of a value names a part of the same drawing. */
export const leadsInside = (value: string): boolean =>
  [...value.matchAll(URL)].every(([, address = '']) => address.trim().startsWith('#'));

const shortened = (value: string): string => (value.length > 40 ? `${value.slice(0, 40)}…` : value);
