import { type Element, isTag } from 'domhandler';
import { didYouMean, type Position } from '../../diagnostics/index.js';
import type { ComputedStyle, MarginBoxName, PageStyle } from '../computed.js';
import { type Direction, ownDirection } from '../direction.js';
import type { Block, FontFaceRule, PseudoName } from '../sheet.js';
import { valueText } from '../values/component.js';
import { asksAttributes, withAttributes } from '../values/content.js';
import type { VariableName } from '../values/variables.js';
import { type Names, NO_NAMES } from './ancestry.js';
import type { Cascade } from './cascade.js';
import type { NodeStore } from './node-store.js';
import type { ResolvedPage } from './pages.js';
import type { Reports } from './reports.js';
import { originIn, type StyleNode } from './style-node.js';
import type { Styled } from './styled.js';

/** What is known of one element. */
interface Entry {
  readonly node: StyleNode;
  /** The names on it and around it. */
  readonly names: Names;
  readonly style: ComputedStyle;
  readonly pseudos: Pseudos;
}

type Pseudos = Partial<Record<PseudoName, { readonly node: StyleNode; readonly style: ComputedStyle }>>;

const NO_PSEUDOS: Pseudos = {};

/** The styles of a document, as they are computed element by element, each after its parent. */
export class DocumentStyles implements Styled {
  readonly fontFaces: readonly FontFaceRule[];
  private readonly entries = new Map<Element, Entry>();
  private readonly store: NodeStore;
  private readonly pagesByName: ReadonlyMap<string, ResolvedPage>;

  constructor(
    private readonly cascade: Cascade,
    root: Element | undefined,
    private readonly reports: Reports,
  ) {
    this.fontFaces = cascade.sheets.flatMap((sheet) => sheet.fontFaces);
    const direction = (root && ownDirection(root)) ?? 'ltr';
    this.store = cascade.store();
    const { top } = this.store;
    const { pages, diagnostics } = cascade.pages(root ? this.rootNode(root, direction) : top);
    this.pagesByName = pages;
    reports.take(diagnostics);
  }

  /** Computes the style of an element, whose parent has been added. */
  add(element: Element): void {
    const outer = this.parentEntry(element);
    const parent = outer?.node ?? this.store.top;
    const names = this.cascade.ancestry.around(element, outer?.names ?? NO_NAMES);
    const direction = ownDirection(element) ?? parent.style.direction;
    const node = this.node(parent, this.cascade.elements.match(element, names), direction);
    const style = withOwnAttributes(node.style, element);
    this.entries.set(element, { node, names, style, pseudos: this.pseudosOf(element, node, names) });
  }

  /** Reports names of pages that no rule describes. */
  checkPages(): void {
    const nodes = new Set([...this.entries.values()].map(({ node }) => node));
    for (const { style, origins } of nodes) {
      const origin = origins.get('page');
      if (origin === undefined || this.pagesByName.has(style.page)) continue;
      const names = [...this.pagesByName.keys()].filter((name) => name !== 'auto');
      const hint = didYouMean(style.page, names) ?? `Add \`@page ${style.page} { … }\`, or leave the property out.`;
      this.reports.add(origin.place, 'style/page', `There is no \`@page ${style.page}\`.`, hint);
    }
  }

  style(element: Element): ComputedStyle {
    return this.entries.get(element)?.style ?? this.store.top.style;
  }

  pseudo(element: Element, name: PseudoName): ComputedStyle | null {
    return this.entries.get(element)?.pseudos[name]?.style ?? null;
  }

  custom(element: Element, name: VariableName): string | undefined {
    const value = this.entries.get(element)?.node.inheritance.custom.get(name);
    return value ? valueText(value) : undefined;
  }

  page(name: string): PageStyle {
    const found = this.pagesByName.get(name) ?? this.pagesByName.get('auto');
    if (found === undefined) throw new Error('The built-in sheet describes no page.');
    return found.style;
  }

  get pages(): readonly PageStyle[] {
    return [...this.pagesByName.values()].map(({ style }) => style);
  }

  origin(element: Element, property: string): Position | undefined {
    return originIn(this.entries.get(element)?.node, property);
  }

  pseudoOrigin(element: Element, name: PseudoName, property: string): Position | undefined {
    return originIn(this.entries.get(element)?.pseudos[name]?.node, property);
  }

  boxOrigin(page: string, box: MarginBoxName, property: string): Position | undefined {
    return originIn(this.pagesByName.get(page)?.boxes.get(box), property);
  }

  private rootNode(root: Element, direction: Direction): StyleNode {
    const { ancestry, elements } = this.cascade;
    return this.node(this.store.top, elements.match(root, ancestry.around(root, NO_NAMES)), direction);
  }

  private parentEntry({ parent }: Element): Entry | undefined {
    return parent && isTag(parent) ? this.entries.get(parent) : undefined;
  }

  private pseudosOf(element: Element, node: StyleNode, names: Names): Pseudos {
    const { before, after, marker } = this.cascade;
    const { direction, display } = node.style;
    const pseudos: Pseudos = {};
    for (const [name, index] of [
      ['before', before],
      ['after', after],
    ] as const) {
      const blocks = index.match(element, names);
      if (blocks.length === 0) continue;
      const own = this.node(node, blocks, direction);
      const { content } = own.style;
      if (content === null || content.length === 0 || own.style.display === 'none') continue;
      pseudos[name] = { node: own, style: withOwnAttributes(own.style, element) };
    }
    if (display === 'list-item') {
      const own = this.node(node, marker.match(element, names), direction);
      pseudos.marker = { node: own, style: withOwnAttributes(own.style, element) };
    }
    return pseudos.before || pseudos.after || pseudos.marker ? pseudos : NO_PSEUDOS;
  }

  private node(parent: StyleNode, blocks: readonly Block[], direction: Direction): StyleNode {
    const node = this.store.node(parent, blocks, direction);
    this.reports.take(node.diagnostics);
    return node;
  }
}

/** The style with the element's attributes in the place of `attr()`; the same object where it asks for none. */
function withOwnAttributes(style: ComputedStyle, element: Element): ComputedStyle {
  const { content, stringSet } = style;
  const asks =
    (content !== null && asksAttributes(content)) ||
    stringSet.some(({ value }) => value !== 'content' && asksAttributes(value));
  if (!asks) return style;
  const attribute = (name: string) => element.attribs[name];
  return {
    ...style,
    content: content && withAttributes(content, attribute),
    stringSet: stringSet.map(({ name, value }) => ({
      name,
      value: value === 'content' ? value : withAttributes(value, attribute),
    })),
  };
}
