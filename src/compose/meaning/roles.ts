import { type Element, isTag } from 'domhandler';
import type { NodeBase } from '../../pdf/document.js';
import { closest, isArrangement, isInContents, isNote } from './aria.js';
import { linkOf } from './links.js';

type Role = NonNullable<NodeBase['role']>;

/** Elements that are the same wherever they stand: ISO 32000-1, 14.8.4. */
const SAME: ReadonlyMap<string, Role> = new Map([
  ['h1', 'H1'],
  ['h2', 'H2'],
  ['h3', 'H3'],
  ['h4', 'H4'],
  ['h5', 'H5'],
  ['h6', 'H6'],
  ['p', 'P'],
  ['blockquote', 'BlockQuote'],
  ['figure', 'Div'],
  ['figcaption', 'Caption'],
  ['caption', 'Caption'],
  ['dl', 'L'],
  ['dt', 'Lbl'],
  ['dd', 'LBody'],
] as const);

/** What holds blocks and no text of its own: text that stands in one by itself is a paragraph of it. */
const GROUPS: ReadonlySet<Role> = new Set(['Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'L', 'LI']);

export const isGroup = (role: Role | undefined): boolean => role !== undefined && GROUPS.has(role);

/** What an element is in the structure of a PDF, where its kind of node does not say it. */
export function roleOf(element: Element): Role | undefined {
  if (isArrangement(element)) return 'none';
  const { name } = element;
  if (isNote(element) && name !== 'li') return 'Note';
  switch (name) {
    case 'section':
    case 'article':
    case 'nav':
    case 'aside':
      return isChapter(element) ? 'Part' : name === 'article' ? 'Art' : 'Sect';
    case 'ul':
    case 'ol':
    case 'menu':
      return isInContents(element) ? 'TOC' : 'L';
    case 'li':
      return itemRole(element);
    case 'div':
      return isNamed(element.parent, 'dl') ? 'LI' : undefined;
    case 'a':
      return linkOf(element) !== undefined && isInContents(element) ? 'Reference' : undefined;
    default:
      return SAME.get(name) ?? (isLabelOfContents(element) ? 'Lbl' : undefined);
  }
}

const isNamed = (node: Element['parent'], ...names: readonly string[]): boolean =>
  node !== null && isTag(node) && names.includes(node.name);

/** Whether an element is one of the parts that the document falls into. */
const isChapter = ({ parent }: Element): boolean =>
  isNamed(parent, 'body') || (isNamed(parent, 'main') && isNamed(parent?.parent ?? null, 'body'));

function itemRole(item: Element): Role | undefined {
  const list = closest(item, ({ name }) => name === 'ul' || name === 'ol' || name === 'menu');
  if (!list || isArrangement(list)) return undefined;
  return isInContents(item) ? 'TOCI' : 'LI';
}

/** Whether an element stands before the link of an entry of the contents: the number of a chapter. */
function isLabelOfContents(element: Element): boolean {
  if (!isNamed(element.parent, 'li') || !isInContents(element)) return false;
  const siblings = (element.parent?.children ?? []).filter(isTag);
  return siblings.findIndex(({ name }) => name === 'a') > siblings.indexOf(element);
}
