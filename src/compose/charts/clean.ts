import { type Element, isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { writeSvg } from '../svg/write.js';
import { mirroredPart } from './mirror.js';

/** Attributes that draw; the library adds others for browsers. */
const KEPT = new Set([
  'd',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'width',
  'height',
  'points',
  'transform',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'text-anchor',
  'dominant-baseline',
  'font-family',
  'font-size',
  'opacity',
]);

/**
 * Turns what the chart library wrote for a browser into plain shapes and text: no style sheet, no clips, no ids. The library
 * draws from the left; a chart that is read from the right is the mirror image of that, but for the texts in it.
 */
export function cleanChart(svg: string, width: number, height: number, direction: 'ltr' | 'rtl'): string {
  const root = parseDocument(svg, { xmlMode: true }).children.find(isTag);
  if (!root) return '';
  prune(root);
  const isMirrored = direction === 'rtl';
  return writeSvg(root, (element) => {
    if (element === root)
      return { viewBox: `0 0 ${round(width)} ${round(height)}`, ...(isMirrored ? { direction: 'rtl' } : {}) };
    if (element.name === 'g') return 'open';
    const { style, ...own } = element.attribs;
    const kept = Object.entries({ ...own, ...declarations(style ?? '') }).filter(([name]) => KEPT.has(name));
    const attributes = Object.fromEntries(kept.map(([name, value]) => [name, value.replace(/(\d)px\b/g, '$1')]));
    return isMirrored ? mirroredPart(element.name, attributes, round(width)) : attributes;
  });
}
const round = (value: number): number => Math.round(value * 100) / 100;

function prune(element: Element): void {
  element.children = element.children.filter((child) => {
    if (!isTag(child)) return true;
    if (child.name === 'defs' || child.name === 'style' || isInvisible(child)) return false;
    prune(child);
    return true;
  });
}

function isInvisible({ name, attribs }: Element): boolean {
  if (name !== 'path' && name !== 'rect') return false;
  const isUnfilled = attribs.fill === 'none' || attribs['fill-opacity'] === '0';
  const isUnstroked = attribs.stroke === undefined || attribs.stroke === 'none' || attribs['stroke-width'] === '0';
  return isUnfilled && isUnstroked;
}

function declarations(style: string): Record<string, string> {
  const pairs = style.split(';').map((pair) => pair.split(':').map((part) => part.trim()));
  return Object.fromEntries(pairs.flatMap(([name, value]) => (name && value ? [[name, value]] : [])));
}
