import type { Cell, ItemNode, Node, NodeBase, Row, SvgLink, TableNode, TextNode } from '../document.js';
import { type Leaf, linkAround, StructureElement, type StructureType } from './element.js';
import { Inlines } from './inlines.js';
import { numberingOf } from './lists.js';
import { headersOf, needsHeaders, placeCells, scopeOf, withoutDecoration } from './tables.js';

/** The structure of a document, and which part of it each thing that is drawn belongs to. What has no part in it is an artifact. */
export interface Structure {
  readonly root: StructureElement;
  /** By the object that is drawn: a run of text, a picture. */
  readonly leaves: ReadonlyMap<object, Leaf>;
  /** The link of a box, and those over a drawing. */
  readonly links: ReadonlyMap<NodeBase | SvgLink, StructureElement>;
  /** Texts that stand in a link or a heading with others: a space parts their words. */
  readonly phrases: ReadonlySet<NodeBase>;
  /** Pictures that have neither an alternative text nor are decorative. */
  readonly silent: readonly NodeBase[];
}

/** Elements that hold blocks and no text of their own: a text in them is a paragraph. */
const GROUPS: ReadonlySet<StructureType> = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote']);

/** Elements that hold text and no blocks: a text that stands beside others in one is a span. */
const LINES: ReadonlySet<StructureType> = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Lbl', 'Link']);

/** Builds the structure tree (ISO 32000-1, 14.7.2) from a definition, whose nodes stand in reading order. Each node and run must be an object of its own. */
export function buildStructure(content: readonly Node[]): Structure {
  const builder = new Builder();
  const root = new StructureElement('Document', null);
  builder.nodes(content, root, false);
  const { leaves, links, phrases, silent } = builder;
  return { root, leaves, links, phrases, silent };
}

const isContent = (node: NodeBase): boolean => !node.decorative && node.running === undefined;

class Builder {
  readonly leaves = new Map<object, Leaf>();
  readonly links = new Map<NodeBase | SvgLink, StructureElement>();
  readonly silent: NodeBase[] = [];
  readonly phrases = new Set<NodeBase>();

  /** @param alone Whether what stands here is all that its element holds. */
  nodes(nodes: readonly Node[], parent: StructureElement, alone: boolean): void {
    const content = nodes.filter(isContent);
    const isAlone = alone && content.length <= 1;
    let list: StructureElement | null = null;
    for (const node of content) {
      // Items that no list holds make one.
      const isStray = 'body' in node && parent.type !== 'L' && parent.type !== 'TOC';
      if (!isStray) list = null;
      else if (!list) {
        list = new StructureElement('L', parent);
        Object.assign(list.attributes, { numbering: numberingOf(content) });
      }
      this.node(node, list ?? parent, isAlone);
    }
  }

  private node(node: Node, parent: StructureElement, alone: boolean): void {
    if ('text' in node) this.text(node, parent, alone);
    else if ('body' in node) this.item(node, parent);
    else if ('rows' in node) this.table(node, parent);
    else if ('stack' in node) this.group(node, node.stack, parent, alone);
    else if ('columns' in node) this.group(node, node.columns, parent, alone);
    else this.picture(node, parent);
  }

  private text(node: TextNode, parent: StructureElement, alone: boolean): void {
    const isPlain = node.role === undefined && node.dataPath === undefined && node.lang === undefined;
    const isDirect = node.role === 'none' || (isPlain && alone && !GROUPS.has(parent.type));
    // A link and a heading are parts of lines, and hold no paragraphs.
    const isLine = LINES.has(parent.type) || linkAround(parent) !== null;
    const role = node.role === 'none' || node.role === undefined ? (isLine ? 'Span' : 'P') : node.role;
    if (isLine && !isDirect) this.phrases.add(node);
    const own = isDirect ? parent : this.element(role, node, parent);
    const inlines = new Inlines(this.linked(node, own));
    for (const run of node.text) {
      if (!run.decorative) this.leaves.set(run, inlines.leaf(run));
    }
  }

  private group(node: Node, kids: readonly Node[], parent: StructureElement, alone: boolean): void {
    const role = node.role ?? (node.dataPath === undefined && node.lang === undefined ? 'none' : 'Div');
    const own = role === 'none' ? parent : this.element(role, node, parent);
    if (role === 'L') Object.assign(own.attributes, { numbering: node.numbering ?? numberingOf(kids) });
    const inner = this.linked(node, own);
    if (role === 'LI') this.itemBody(kids, inner);
    else this.nodes(kids, inner, alone || inner !== parent);
  }

  /** An item that is no `ItemNode`: labels first, and the rest is its body. */
  private itemBody(kids: readonly Node[], item: StructureElement): void {
    const labels = kids.filter((kid) => kid.role === 'Lbl');
    const rest = kids.filter((kid) => kid.role !== 'Lbl');
    this.nodes(labels, item, false);
    if (rest.length === 1 && rest[0]?.role === 'LBody') this.nodes(rest, item, true);
    else this.nodes(rest, new StructureElement('LBody', item), true);
  }

  private item(node: ItemNode, parent: StructureElement): void {
    const item = this.element(parent.type === 'TOC' ? 'TOCI' : 'LI', node, parent);
    if (node.marker && 'text' in node.marker) {
      const label = new Inlines(new StructureElement('Lbl', item));
      for (const run of node.marker.text) if (!run.decorative) this.leaves.set(run, label.leaf(run));
    }
    const body = item.type === 'TOCI' ? item : new StructureElement('LBody', item);
    this.nodes(node.body, this.linked(node, body), true);
  }

  private table(node: TableNode, parent: StructureElement): void {
    const rows = [...node.head, ...node.rows, ...(node.foot ?? [])];
    if (node.role === 'none') {
      if (node.caption) this.nodes([node.caption], parent, false);
      for (const cell of rows.flatMap(({ cells }) => cells)) this.nodes(cell.content, parent, false);
      return;
    }
    const table = this.element('Table', node, parent);
    if (node.caption?.role === 'Caption') this.nodes([node.caption], table, false);
    else if (node.caption) this.nodes([node.caption], new StructureElement('Caption', table), true);
    const cells = withoutDecoration(placeCells(node));
    const read = new Set(cells.map(({ cell }) => cell));
    const elements = new Map<Cell, StructureElement>();
    const part = (type: 'THead' | 'TBody' | 'TFoot', sources: readonly Row[]): void => {
      if (sources.length === 0) return;
      const group = new StructureElement(type, table);
      for (const source of sources) {
        const row = this.element('TR', source, group);
        for (const cell of source.cells) {
          if (read.has(cell)) elements.set(cell, this.element(cell.header ? 'TH' : 'TD', cell, row));
        }
      }
    };
    part('THead', node.head);
    part('TBody', node.rows);
    part('TFoot', node.foot ?? []);
    const withHeaders = needsHeaders(cells);
    for (const placed of cells) {
      const element = elements.get(placed.cell);
      if (!element) continue;
      const headers = withHeaders ? headersOf(placed, cells, (cell) => elements.get(cell)) : [];
      Object.assign(element.attributes, {
        ...(placed.cell.header ? { scope: scopeOf(placed) } : {}),
        ...(placed.columns > 1 ? { colSpan: placed.columns } : {}),
        ...(placed.rows > 1 ? { rowSpan: placed.rows } : {}),
        ...(headers.length > 0 ? { headers } : {}),
      });
      if (!placed.cell.decorative) this.nodes(placed.cell.content, this.linked(placed.cell, element), true);
    }
  }

  private picture(node: Extract<Node, { image: Uint8Array } | { svg: string }>, parent: StructureElement): void {
    const role = node.role === undefined || node.role === 'none' ? 'Figure' : node.role;
    const inner = this.linked(node, parent);
    const figure = this.element(role, node, inner);
    if (node.alt) figure.alt = node.alt;
    else this.silent.push(node);
    this.leaves.set(node, figure.leaf());
    const links = 'svg' in node ? (node.links ?? []) : [];
    if (links.length === 0) return;
    const paragraph = new StructureElement('P', parent);
    for (const link of links) this.links.set(link, linkElement(paragraph, link.href, link.title ?? link.href));
  }

  private element(type: StructureType, node: NodeBase, parent: StructureElement): StructureElement {
    const element = new StructureElement(type, parent);
    if (node.dataPath !== undefined) element.dataPath = node.dataPath;
    if (node.lang !== undefined) element.lang = node.lang;
    return element;
  }

  /** The link that a box is, in its element. */
  private linked(node: NodeBase, element: StructureElement): StructureElement {
    if (node.link === undefined) return element;
    const link = linkElement(element, node.link, node.linkTitle);
    this.links.set(node, link);
    return link;
  }
}

function linkElement(parent: StructureElement, href: string, title?: string): StructureElement {
  const link = new StructureElement('Link', parent);
  link.link = { href, text: '', ...(title === undefined ? {} : { title }) };
  return link;
}
