import { type ChildNode, type Element, isTag } from 'domhandler';

/** Elements directly inside another. */
export const childrenOf = (element: Element): Element[] => element.children.filter(isTag);

/** Keeps some of the children of an element, all at once: to take many out one by one takes their number squared. */
export function keepChildren(element: Element, isKept: (child: ChildNode) => boolean): void {
  const kept = element.children.filter(isKept);
  for (const [index, child] of kept.entries()) {
    child.prev = kept[index - 1] ?? null;
    child.next = kept[index + 1] ?? null;
  }
  element.children = kept;
}
