import { compile } from 'css-select';
import { type CssNode, generate, parse, type Rule, walk } from 'css-tree';
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { removeElement } from 'domutils';
import { leadsInside } from './sanitize.js';

/** Properties that SVG also has as attributes, as far as anything here reads them. */
const PRESENTATION = new Set([
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-dasharray',
  'stroke-dashoffset',
  'opacity',
  'color',
  'display',
  'visibility',
  'clip-path',
  'clip-rule',
  'mask',
  'stop-color',
  'stop-opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'transform',
]);

/** Turns the style sheets and `style` attributes of a drawing into plain attributes, which every reader of SVG knows. */
export function applyStyles(root: Element): void {
  const rules = sheetsOf(root).flatMap(rulesOf);
  const visit = (element: Element): void => {
    for (const rule of rules) if (rule.matches(element)) Object.assign(element.attribs, rule.declarations);
    const own = element.attribs.style;
    if (own !== undefined) Object.assign(element.attribs, declarationsOf(parsed(own, 'declarationList')));
    delete element.attribs.style;
    for (const child of element.children.filter(isTag)) visit(child);
  };
  visit(root);
}

function sheetsOf(element: Element): string[] {
  return element.children.filter(isTag).flatMap((child) => {
    if (child.name !== 'style') return sheetsOf(child);
    const text = child.children
      .map((inner) => (isText(inner) ? inner.data : 'children' in inner ? textIn(inner) : ''))
      .join('');
    removeElement(child);
    return [text];
  });
}

const textIn = (section: { children: unknown[] }): string =>
  section.children.map((inner) => (inner as { data?: string }).data ?? '').join('');

interface DrawingRule {
  matches(element: Element): boolean;
  readonly declarations: Readonly<Record<string, string>>;
}

function rulesOf(sheet: string): DrawingRule[] {
  const rules: DrawingRule[] = [];
  walk(parsed(sheet, 'stylesheet'), {
    visit: 'Rule',
    enter(rule: Rule) {
      const matches = matcher(generate(rule.prelude));
      if (matches && !this.atrule) rules.push({ matches, declarations: declarationsOf(rule.block) });
    },
  });
  return rules;
}

/** A selector that css-select does not know matches nothing. */
function matcher(selector: string): ((element: Element) => boolean) | null {
  try {
    return compile<AnyNode, Element>(selector, { xmlMode: true });
  } catch {
    return null;
  }
}

function declarationsOf(block: CssNode): Record<string, string> {
  const declarations: Record<string, string> = {};
  walk(block, {
    visit: 'Declaration',
    enter({ property, value }) {
      const text = generate(value);
      if (PRESENTATION.has(property) && leadsInside(text)) declarations[property] = text;
    },
  });
  return declarations;
}

const parsed = (text: string, context: 'stylesheet' | 'declarationList'): CssNode => parse(text, { context });
