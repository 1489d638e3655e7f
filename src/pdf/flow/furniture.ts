import type { MarginBoxNode, Node, NodeBase, PageTemplate, Run } from '../document.js';
import { withShown } from './filled.js';
import type { Item } from './items.js';
import { type Known, shownText } from './known.js';
import { type Measuring, measureNode } from './measure.js';
import type { NamedValues } from './named-values.js';
import type { PageSheet, RunningElement } from './pages.js';
import { PaperRegion } from './paper.js';

/** What stands in the margin above or below the text. */
export interface FurnitureItem {
  readonly place: 'top' | 'bottom';
  readonly item: Item;
}

/** A margin box as it was set last: the next page often shows the same. */
interface SetBox {
  readonly source: NodeBase;
  readonly template: PageTemplate;
  /** What its runs show. */
  readonly shown: string;
  readonly items: readonly FurnitureItem[];
}

/** Sets the margin boxes of pages: running heads, footers, page numbers. */
export class Furniture {
  private readonly last = new Map<MarginBoxNode, SetBox>();

  constructor(
    private readonly context: Measuring,
    private readonly running: NamedValues<RunningElement>,
  ) {}

  on({ template }: PageSheet, known: Known): FurnitureItem[] {
    const all: FurnitureItem[] = [];
    for (const box of template.boxes) {
      const source = this.sourceOf(box, known.page);
      if (source) all.push(...this.box(box, source, template, known));
    }
    return all;
  }

  private sourceOf({ content }: MarginBoxNode, page: number): NodeBase | undefined {
    return 'node' in content ? content.node : this.running.on(page, content.running, content.which)?.node;
  }

  private box(box: MarginBoxNode, source: NodeBase, template: PageTemplate, known: Known): readonly FurnitureItem[] {
    const texts: string[] = [];
    const show = (shows: NonNullable<Run['shows']>): string => {
      const text = shownText(shows, known);
      texts.push(text);
      return text;
    };
    const { running: _, ...node } = withShown(source as Node, show);
    const shown = texts.join('\n');
    const last = this.last.get(box);
    if (last?.source === source && last.template === template && last.shown === shown) return last.items;
    const items = setBox(box, node as Node, template, this.context).map((item) => ({ place: box.place, item }));
    this.last.set(box, { source, template, shown, items });
    return items;
  }
}

function setBox(box: MarginBoxNode, node: Node, template: PageTemplate, context: Measuring): Item[] {
  const measured = measureNode(node, box.width, context);
  const height = measured.margin.top + measured.height + measured.margin.bottom;
  const [from, room] =
    box.place === 'top' ? [0, template.margin.top] : [template.height - template.margin.bottom, template.margin.bottom];
  const spare = room - height;
  const shift = box.verticalAlign === 'middle' ? spare / 2 : box.verticalAlign === 'bottom' ? spare : 0;
  const paper = new PaperRegion();
  const y = from + shift + measured.margin.top;
  measured.place(paper, template.margin.start + box.offset, { page: 0, y });
  return paper.items;
}
