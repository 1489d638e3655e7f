import { type Element, isTag } from 'domhandler';
import { PictureProblem } from '../pictures/problem.js';

/** Shapes that a drawing may have when every `use` has been replaced by what it shows. */
const MOST_SHAPES = 20_000;

/**
 * Counts the elements that a drawing has when it is drawn, without drawing it.
 * @throws PictureProblem where they are too many, or where a part shows itself.
 */
export function checkExpansion(root: Element, file: string): void {
  const byId = new Map<string, Element>();
  index(root, byId);
  const counts = new Map<Element, number>();
  const open = new Set<Element>();
  const count = (element: Element): number => {
    const known = counts.get(element);
    if (known !== undefined) return known;
    if (open.has(element)) {
      throw new PictureProblem(
        'picture/unsafe',
        `A part of ${file} shows itself again and again.`,
        'Remove the reference that names its own group.',
      );
    }
    open.add(element);
    let sum = 1;
    for (const id of referencesOf(element)) {
      const target = byId.get(id);
      if (target) sum += count(target);
    }
    for (const child of element.children.filter(isTag)) sum += count(child);
    open.delete(element);
    counts.set(element, sum);
    return sum;
  };
  const shapes = count(root);
  if (shapes <= MOST_SHAPES) return;
  throw new PictureProblem(
    'picture/too-large',
    `${file} draws more than ${MOST_SHAPES} shapes.`,
    'Simplify it, or save it as PNG.',
  );
}

/** The parts of the drawing that an element draws with: what a `use` shows, and its patterns, masks and clips. */
function referencesOf(element: Element): string[] {
  const address = element.attribs.href ?? element.attribs['xlink:href'];
  const used = element.name === 'a' || address === undefined ? [] : [address.trim().replace(/^#/, '')];
  const painted = Object.values(element.attribs).flatMap((value) => [...value.matchAll(PART)].map(([, id = '']) => id));
  return [...used, ...painted];
}

const PART = /url\(\s*['"]?#([^'")\s]+)/g;

function index(element: Element, byId: Map<string, Element>): void {
  const { id } = element.attribs;
  if (id !== undefined && !byId.has(id)) byId.set(id, element);
  for (const child of element.children.filter(isTag)) index(child, byId);
}
