import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { DocumentDefinition, Node, NodeBase, PageTemplate } from '../document.js';
import { fixedBox } from './absolute.js';
import { bottomOf, type Item, moved } from './items.js';
import { type Measuring, measureNode } from './measure.js';
import { PaperRegion } from './paper.js';
import type { Cursor, Outside, Pages, Region, Slot } from './region.js';
import type { Strain } from './strain.js';
import { strainDiagnostic } from './strain-diagnostics.js';

/** The value that a named string takes; `atStart` where nothing stands on the page before it. */
export interface NamedString {
  readonly name: string;
  readonly value: string;
  readonly atStart: boolean;
}

/** What a name of running elements stands for from here on. */
export interface RunningElement {
  readonly name: string;
  readonly node: NodeBase;
  readonly atStart: boolean;
}

/** A page while it is being filled. */
export interface PageSheet {
  kind: string;
  template: PageTemplate;
  /** Begun by a forced break: margins at its top count. */
  forced: boolean;
  readonly entries: (Item | Item[])[];
  /** Values that named strings and running elements took on this page, in order. */
  readonly strings: NamedString[];
  readonly running: RunningElement[];
}

/** The flow of the document: text areas of pages, made as they are needed. */
export class PageFlow implements Region, Pages, Outside {
  readonly sheets: PageSheet[] = [];
  /** What could not be set as it was asked. */
  readonly diagnostics: Diagnostic[] = [];
  readonly pages: Pages = this;
  readonly outside: Outside = this;

  constructor(
    private readonly definition: DocumentDefinition,
    private readonly context: Measuring,
  ) {
    this.begin(0, 'auto');
  }

  // Region: `x` of what is drawn counts from the start of the text area, `y` from the top of the paper.

  fresh(page: number): number {
    return this.templateOf(page).margin.top;
  }

  bottom(page: number): number {
    const template = this.templateOf(page);
    return template.height - template.margin.bottom;
  }

  room(page: number): number {
    return this.bottom(page) - this.fresh(page);
  }

  next(page: number): Cursor {
    if (!this.sheets[page + 1]) this.add(this.sheet(page).kind, false);
    return { page: page + 1, y: this.fresh(page + 1) };
  }

  keepsMargin(page: number): boolean {
    return this.sheets[page]?.forced ?? false;
  }

  draw(page: number, item: Item): void {
    const sheet = this.sheet(page);
    sheet.entries.push(moved(item, sheet.template.margin.start, 0));
  }

  reserve(page: number): Slot {
    const sheet = this.sheet(page);
    const entry: Item[] = [];
    sheet.entries.push(entry);
    return {
      fill: (items) => entry.push(...items.map((item) => moved(item, sheet.template.margin.start, 0))),
    };
  }

  strain(): void {}

  tell(page: number, strain: Strain): void {
    this.diagnostics.push(strainDiagnostic(strain, page));
  }

  // Pages

  kind(page: number): string {
    return this.sheet(page).kind;
  }

  isEmpty(page: number): boolean {
    return this.sheet(page).entries.every((entry) => (Array.isArray(entry) ? entry.length === 0 : !shows(entry)));
  }

  begin(page: number, kind: string): Cursor {
    const existing = this.sheets[page];
    if (existing) {
      existing.kind = kind;
      existing.template = this.template(kind);
      existing.forced = true;
    } else {
      this.add(kind, true);
    }
    return { page, y: this.fresh(page) };
  }

  // Outside of the flow

  absolute(page: number, node: NodeBase): void {
    const { template } = this.sheet(page);
    this.sheet(page).entries.push(...absoluteItems(node as Node, template, this.context));
  }

  running(page: number, _y: number, name: string, node: NodeBase): void {
    this.sheet(page).running.push({ name, node, atStart: this.isEmpty(page) });
  }

  strings(page: number, _y: number, values: Readonly<Record<string, string>>): void {
    const atStart = this.isEmpty(page);
    for (const [name, value] of Object.entries(values)) this.sheet(page).strings.push({ name, value, atStart });
  }

  private add(kind: string, forced: boolean): void {
    this.sheets.push({ kind, template: this.template(kind), forced, entries: [], strings: [], running: [] });
  }

  /** A page that is not there yet will be like the last one. */
  private templateOf(page: number): PageTemplate {
    const sheet = this.sheets[page] ?? this.sheets.at(-1);
    return sheet?.template ?? this.template('auto');
  }

  private template(kind: string): PageTemplate {
    const template = this.definition.pages[kind] ?? this.definition.pages.auto;
    if (!template) throw new Error('The document definition has no page template named "auto".');
    return template;
  }

  private sheet(page: number): PageSheet {
    const sheet = this.sheets[page];
    if (!sheet) throw new Error(`Page ${page + 1} does not exist yet.`);
    return sheet;
  }
}

/** A destination or a bookmark alone leaves a page empty. */
const shows = (item: Item): boolean => bottomOf(item) !== null || item.kind === 'dot' || item.kind === 'link';

/** Sets a node at fixed distances from the edges of the paper. */
function absoluteItems(node: Node, page: PageTemplate, context: Measuring): Item[] {
  const known = context.fixed.take(node, page, context.pageHeight);
  const { box, left, top, stretch } =
    known ?? fixedBox(node, page, (anchored, room) => measureNode(anchored, room, context));
  const paper = new PaperRegion();
  box.place(paper, left, { page: 0, y: top + box.margin.top }, { minHeight: stretch });
  return paper.items;
}
