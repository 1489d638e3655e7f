import type { Diagnostic } from '../../diagnostics/index.js';
import type { MarginBox, MarginBoxName, PageStyle } from '../computed.js';
import { MARGIN_BOXES } from '../parse/page.js';
import { pageGeometry } from '../parse/page-geometry.js';
import type { PageDeclaration, PageGeometry, PageRule, Sheet } from '../sheet.js';
import { withAttributes } from '../values/content.js';
import { substitute } from '../values/variables.js';
import { lookUp } from './custom.js';
import { Reports } from './reports.js';
import { computeNode, type StyleNode } from './style-node.js';

/** A kind of page, and the nodes that the styles of its margin boxes are from. */
export interface ResolvedPage {
  readonly style: PageStyle;
  readonly boxes: ReadonlyMap<MarginBoxName, StyleNode>;
}

/** The kinds of page of a document. */
export interface PageSet {
  /** By name; `auto` is plain `@page`. */
  readonly pages: ReadonlyMap<string, ResolvedPage>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The kinds of page that sheets describe; named ones stand on plain `@page`. @param root Of the root element. */
export function resolvePages(sheets: readonly Sheet[], root: StyleNode): PageSet {
  const reports = new Reports();
  const rules = sheets.flatMap((sheet) => sheet.pages);
  const plain = rules.filter(({ name }) => name === 'auto');
  const pages = new Map<string, ResolvedPage>();
  for (const name of new Set(['auto', ...rules.map((rule) => rule.name)])) {
    const own = name === 'auto' ? plain : [...plain, ...rules.filter((rule) => rule.name === name)];
    pages.set(name, pageStyle(name, own, root, reports));
  }
  return { pages, diagnostics: reports.diagnostics };
}

function pageStyle(name: string, rules: readonly PageRule[], root: StyleNode, reports: Reports): ResolvedPage {
  const geometry: PageGeometry = {
    width: 0,
    height: 0,
    marginBlockStart: 0,
    marginBlockEnd: 0,
    marginInlineStart: 0,
    marginInlineEnd: 0,
    bleed: 0,
    marks: 'none',
  };
  for (const declaration of rules.flatMap((rule) => rule.declarations))
    Object.assign(geometry, geometryOf(declaration, root, reports));
  const surroundings = { outer: root.inheritance, parent: root.style, direction: root.style.direction };
  const boxes = new Map<MarginBoxName, StyleNode>();
  const marginBoxes: MarginBox[] = [];
  for (const box of MARGIN_BOXES) {
    const blocks = rules.flatMap((rule) => rule.boxes).filter((rule) => rule.name === box);
    const node = computeNode(
      surroundings,
      blocks.map(({ block }) => block),
    );
    reports.take(node.diagnostics);
    const { content, display } = node.style;
    // A margin box without content is not made (CSS Paged Media Level 3, section 6.1).
    if (content === null || content.length === 0 || display === 'none') continue;
    boxes.set(box, node);
    marginBoxes.push({ name: box, style: { ...node.style, content: withAttributes(content, () => undefined) } });
  }
  return { style: { name, ...geometry, marginBoxes }, boxes };
}

function geometryOf(
  declaration: PageDeclaration,
  root: StyleNode,
  reports: Reports,
): Partial<PageGeometry> | undefined {
  const { name, place, components, geometry } = declaration;
  if (geometry) return geometry;
  const value = reports.guard(place, 'style/variable', () =>
    substitute(components, (variable) => lookUp(root.inheritance.custom, variable)),
  );
  return value && reports.guard(place, 'style/value', () => pageGeometry(name, value));
}
