import { compile } from 'css-select';
import { type CssNode, generate, parse, type Rule, walk } from 'css-tree';
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { PictureProblem } from '../pictures/problem.js';
import { childrenOf, keepChildren } from './children.js';
import { DEEPEST_STYLE, MOST_MATCHES, MOST_STYLE } from './limits.js';
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

/**
 * Turns the style sheets and `style` attributes of a drawing into plain attributes, which every reader of SVG knows.
 * @throws PictureProblem for style sheets that are too long, too deep or have too many rules.
 */
export function applyStyles(root: Element, file: string): void {
  const sheets = sheetsOf(root);
  if (sheets.reduce((sum, { length }) => sum + length, 0) > MOST_STYLE || sheets.some(isDeep)) throw tooMuch(file);
  const rules = sheets.flatMap(rulesOf);
  if (rules.length * countOf(root) > MOST_MATCHES) throw tooMuch(file);
  const visit = (element: Element): void => {
    for (const rule of rules) if (rule.matches(element)) Object.assign(element.attribs, rule.declarations);
    const own = element.attribs.style;
    if (own !== undefined) Object.assign(element.attribs, declarationsOf(parsed(own, 'declarationList')));
    delete element.attribs.style;
    for (const child of childrenOf(element)) visit(child);
  };
  visit(root);
}

const tooMuch = (file: string): PictureProblem =>
  new PictureProblem(
    'picture/too-large',
    `${file} has style sheets that are too large for it.`,
    'Save it as plain SVG, with its colours as attributes.',
  );

const countOf = (element: Element): number => childrenOf(element).reduce((sum, child) => sum + countOf(child), 1);

/** Whether blocks stand within blocks so deep that to read them would take more than there is. */
function isDeep(sheet: string): boolean {
  let depth = 0;
  for (const sign of sheet) {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth > DEEPEST_STYLE) return true;
  }
  return false;
}

function sheetsOf(element: Element): string[] {
  const children = childrenOf(element);
  if (children.some(({ name }) => name === 'style')) {
    keepChildren(element, (child) => !isTag(child) || child.name !== 'style');
  }
  return children.flatMap((child) => {
    if (child.name !== 'style') return sheetsOf(child);
    const texts = child.children.map((inner) =>
      isText(inner) ? inner.data : 'children' in inner ? textIn(inner) : '',
    );
    return [texts.join('')];
  });
}

const textIn = (section: { children: unknown[] }): string =>
  section.children.map((inner) => (inner as { data?: string }).data ?? '').join('');

const LONGEST_SELECTOR = 1000;

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

/** A selector that css-select does not know matches nothing, and so does one that looks through all of the drawing. */
function matcher(selector: string): ((element: Element) => boolean) | null {
  if (selector.length > LONGEST_SELECTOR || selector.includes(':has')) return null;
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
