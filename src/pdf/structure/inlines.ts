import type { InlineElement, Run } from '../document.js';
import { type Leaf, StructureElement } from './element.js';

/** The elements within a paragraph: opened as runs name them, and left when a run does not. */
export class Inlines {
  private readonly open: { readonly source: InlineElement; readonly element: StructureElement }[] = [];

  constructor(private readonly block: StructureElement) {}

  /** The place of a run's text. */
  leaf(run: Run): Leaf {
    const inside = run.inside ?? [];
    const same = inside.findIndex((source, index) => this.open[index]?.source !== source);
    this.open.length = Math.min(this.open.length, same < 0 ? inside.length : same);
    for (const source of inside.slice(this.open.length)) {
      const parent = this.open.at(-1)?.element ?? this.block;
      this.open.push({ source, element: made(source, parent) });
    }
    return (this.open.at(-1)?.element ?? this.block).leaf();
  }
}

function made(source: InlineElement, parent: StructureElement): StructureElement {
  const element = new StructureElement(source.role, parent);
  if (source.dataPath !== undefined) element.dataPath = source.dataPath;
  if (source.lang !== undefined) element.lang = source.lang;
  if (source.expansion !== undefined) element.expansion = source.expansion;
  if (source.link !== undefined) {
    const title = source.linkTitle === undefined ? {} : { title: source.linkTitle };
    element.link = { href: source.link, text: '', ...title };
  }
  return element;
}
