import type { Element } from 'domhandler';
import { PictureProblem } from '../pictures/problem.js';
import { childrenOf } from './children.js';
import { DEEPEST, MOST_SHAPES } from './limits.js';

/**
 * Counts the elements that a drawing has when it is drawn, without drawing it.
 * @throws PictureProblem where they are too many, or where a part shows itself.
 */
export function checkExpansion(root: Element, file: string): void {
  const byId = partsById(root);
  const counter = new Counter(byId, file);
  const shapes = counter.count(root);
  // A pattern that is inherited is drawn for each shape.
  const pattern = [...byId.values()]
    .filter(({ name }) => name === 'pattern')
    .reduce((most, element) => Math.max(most, counter.count(element)), 0);
  if (shapes <= MOST_SHAPES && shapes * pattern <= MOST_SHAPES * 10) return;
  throw new PictureProblem(
    'picture/too-large',
    `${file} draws more than ${MOST_SHAPES} shapes.`,
    'Simplify it, or save it as PNG.',
  );
}

class Counter {
  private readonly counts = new Map<Element, number>();
  private readonly open = new Set<Element>();

  constructor(
    private readonly byId: ReadonlyMap<string, Element>,
    private readonly file: string,
  ) {}

  count(element: Element): number {
    const known = this.counts.get(element);
    if (known !== undefined) return known;
    if (this.open.has(element)) {
      throw new PictureProblem(
        'picture/unsafe',
        `A part of ${this.file} shows itself again and again.`,
        'Remove the reference that names its own group.',
      );
    }
    if (this.open.size > DEEPEST) {
      throw new PictureProblem(
        'picture/too-large',
        `A part of ${this.file} shows a part that shows a part, and so on, more than ${DEEPEST} deep.`,
        'Ungroup what need not be grouped.',
      );
    }
    this.open.add(element);
    const shown = referencesOf(element).flatMap((id) => this.byId.get(id) ?? []);
    const sum = [...shown, ...childrenOf(element)].reduce((all, one) => all + this.count(one), 1);
    this.open.delete(element);
    this.counts.set(element, sum);
    return sum;
  }
}

/** The parts of the drawing that an element draws with: what a `use` shows, and its patterns, masks and clips. */
export function referencesOf(element: Element): string[] {
  const address = element.attribs.href ?? element.attribs['xlink:href'];
  const used = element.name === 'a' || address === undefined ? [] : [address.trim().replace(/^#/, '')];
  const painted = Object.values(element.attribs).flatMap((value) => [...value.matchAll(PART)].map(([, id = '']) => id));
  return [...used, ...painted];
}

const PART = /url\(\s*['"]?#([^'")\s]+)/g;

/** The parts of a drawing by their ids; of those of one id the first. */
export function partsById(root: Element): Map<string, Element> {
  const byId = new Map<string, Element>();
  const visit = (element: Element): void => {
    const { id } = element.attribs;
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
    for (const child of childrenOf(element)) visit(child);
  };
  visit(root);
  return byId;
}
