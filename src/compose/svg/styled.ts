import type { Element } from 'domhandler';
import type { ComputedStyle } from '../../style/computed.js';
import type { Context } from '../context.js';
import { SHAPES, spelled, TEXTS } from './names.js';
import { writeSvg } from './write.js';

/** Attributes that are for browsers, style sheets and links, and so have no place on paper. */
const DROPPED = /^(?:class|id|style|role|tabindex|focusable|xmlns.*|aria-.*|data-.*|on.*)$/;

/** Properties that the computed style decides. */
const DECIDED = new Set([
  'fill',
  'stroke',
  'stroke-width',
  'opacity',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'width',
  'height',
]);

/** Writes a drawing of the document with the colours and faces of its computed styles on each shape. */
export function styledSvg(svg: Element, context: Context): string {
  return writeSvg(svg, (element) => {
    const style = context.styles.style(element);
    if (element.name === 'a') return 'open';
    if (style.display === 'none' || element.name === 'title' || element.name === 'desc') return 'none';
    return { ...ownAttributes(element, element === svg), ...presentation(element, style, context, element === svg) };
  });
}

function ownAttributes(element: Element, isRoot: boolean): Record<string, string> {
  const isShape = SHAPES.has(element.name);
  const kept = Object.entries(element.attribs).filter(([name]) => {
    if (DROPPED.test(name)) return false;
    if (name === 'width' || name === 'height') return isShape && !isRoot;
    return !DECIDED.has(name);
  });
  return Object.fromEntries(kept.map(([name, value]) => [spelled(name), value]));
}

function presentation(
  element: Element,
  style: ComputedStyle,
  context: Context,
  isRoot: boolean,
): Record<string, string> {
  const opacity: Record<string, string> = style.opacity < 1 && !isRoot ? { opacity: String(style.opacity) } : {};
  if (SHAPES.has(element.name)) return { ...opacity, ...paint(style) };
  if (!TEXTS.has(spelled(element.name))) return opacity;
  const look = context.looks.of(style);
  return {
    ...opacity,
    ...paint(style),
    ...(style.direction === 'rtl' ? { direction: 'rtl' } : {}),
    'font-family': look.fonts.join(', '),
    'font-size': String(style.fontSize),
    ...(style.letterSpacing === 0 ? {} : { 'letter-spacing': String(style.letterSpacing) }),
  };
}

function paint(style: ComputedStyle): Record<string, string> {
  return {
    fill: style.fill,
    ...(style.stroke === 'none' ? {} : { stroke: style.stroke, 'stroke-width': String(style.strokeWidth) }),
  };
}
