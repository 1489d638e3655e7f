import { type AnyNode, type Element, isTag } from 'domhandler';
import { findAll, findOne, getElementsByTagName, textContent } from 'domutils';
import type { Inline } from './content.js';

export const hasClass = (element: Element, name: string): boolean =>
  (element.attribs.class ?? '').split(' ').includes(name);

export function byClass(name: string, within: Element): Element | undefined {
  return findOne((element) => hasClass(element, name), within.children, true) ?? undefined;
}

export function allByClass(name: string, within: Element): Element[] {
  return findAll((element) => hasClass(element, name), within.children);
}

export function byTag(name: string, within: Element): Element | undefined {
  return getElementsByTagName(name, within.children, true, 1)[0];
}

export const allByTag = (name: string, within: Element): Element[] => getElementsByTagName(name, within.children, true);

/** Child elements. */
export const childrenOf = (element: Element): Element[] => element.children.filter(isTag);

/** The text of an element, white space made one; nothing for no element. */
export function text(element: Element | undefined): string {
  return element === undefined ? '' : collapse(textContent(element)).trim();
}

const collapse = (words: string): string => words.replace(/[\n\t ]+/g, ' ');

/** The children of an element as runs of text. */
export function inlines(element: Element | undefined): Inline[] {
  const runs = element === undefined ? [] : element.children.flatMap(inline);
  return trimmed(runs);
}

function inline(node: AnyNode): Inline[] {
  if (node.type === 'text') return [collapse(node.data)];
  if (!isTag(node)) return [];
  const x = node.children.flatMap(inline);
  switch (node.name) {
    case 'em':
    case 'cite':
      return [{ k: 'em', x }];
    case 'strong':
      return [{ k: 'strong', x }];
    case 'sup':
      return [{ k: 'sup', x }];
    case 'br':
      return [{ k: 'br', x: [] }];
    case 'a':
      return x.length === 0 ? [] : [{ k: 'a', h: node.attribs.href ?? '', x }];
    default:
      return hasClass(node, 'gcm') ? [{ k: 'gcm', x }] : x;
  }
}

/** Neighbouring texts made one, and no space at either end. */
function trimmed(runs: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (typeof run === 'string' && typeof last === 'string') joined[joined.length - 1] = last + run;
    else joined.push(run);
  }
  const [first] = joined;
  if (typeof first === 'string') joined[0] = first.trimStart();
  const last = joined.at(-1);
  if (typeof last === 'string') joined[joined.length - 1] = last.trimEnd();
  return joined.filter((run) => run !== '');
}
