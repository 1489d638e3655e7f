import type { CompactDocument } from '../file/compact.js';
import { number, reference, textString } from '../file/strings.js';
import { nameTree, numberTree } from '../file/tree.js';
import type { Annotation } from './annotations.js';
import { Leaf, type StructureElement } from './element.js';
import { idsOf } from './ids.js';
import type { MarkedPage } from './marks.js';

/** Elements that mean something also where nothing stands in them: without them a table would lose its grid. */
const KEPT: ReadonlySet<string> = new Set(['TR', 'TH', 'TD']);

/** Whether an element, or anything in it, has content. */
function isFilled(element: StructureElement): boolean {
  if (KEPT.has(element.type)) return true;
  return element.kids.some((kid) => (kid instanceof Leaf ? !kid.isEmpty : isFilled(kid)));
}

/** The elements that are written: their objects, and the kids that have content. */
class Tree {
  readonly elements: StructureElement[] = [];
  readonly objects = new Map<StructureElement, number>();

  constructor(
    root: StructureElement,
    private readonly document: CompactDocument,
  ) {
    this.add(root);
  }

  private add(element: StructureElement): void {
    this.elements.push(element);
    this.objects.set(element, this.document.reserveObject());
    for (const kid of element.kids) if (!(kid instanceof Leaf) && isFilled(kid)) this.add(kid);
  }

  reference(element: StructureElement): string {
    const id = this.objects.get(element);
    if (id === undefined) throw new Error(`A ${element.type} without content is referred to.`);
    return reference(id);
  }
}

/**
 * Writes the structure tree, the parent tree and the tree of IDs (ISO 32000-1, 14.7.2 and 14.7.4.4).
 * @returns The object of the tree's root.
 */
export function writeStructure(
  root: StructureElement,
  pages: readonly MarkedPage[],
  annotations: readonly Annotation[],
  document: CompactDocument,
): number {
  const tree = new Tree(root, document);
  const rootId = document.reserveObject();
  const ids = idsOf(tree.elements);
  for (const element of tree.elements) {
    const parent = element.parent ? tree.reference(element.parent) : reference(rootId);
    document.addObject(tree.objects.get(element) as number, dictionary(element, parent, tree, ids, pages));
  }
  const owners = pages.map(({ owners }, key) => {
    const own = document.reserveObject();
    document.addObject(own, `[${owners.map((owner) => tree.reference(owner)).join(' ')}]`);
    return [key, reference(own)] as const;
  });
  const parents = [...owners, ...annotations.map(({ element, key }) => [key, tree.reference(element)] as const)];
  const parentTree = document.reserveObject();
  document.addObject(parentTree, numberTree(parents, document));
  let idTree = '';
  if (ids.size > 0) {
    const id = document.reserveObject();
    const named = [...ids].map(([element, name]) => [name, tree.reference(element)] as const);
    document.addObject(id, nameTree(named, document));
    idTree = `/IDTree ${reference(id)}`;
  }
  document.addObject(
    rootId,
    `<</Type /StructTreeRoot/K ${tree.reference(root)}/ParentTree ${reference(parentTree)}/ParentTreeNextKey ${pages.length + annotations.length}${idTree}>>`,
  );
  return rootId;
}

function dictionary(
  element: StructureElement,
  parent: string,
  tree: Tree,
  ids: ReadonlyMap<StructureElement, string>,
  pages: readonly MarkedPage[],
): string {
  const { lang, alt, expansion } = element;
  const id = ids.get(element);
  let text = `<</S /${typeOf(element)}/P ${parent}${kidsOf(element, tree, pages)}`;
  if (id !== undefined) text += `/ID ${textString(id)}`;
  if (lang !== undefined) text += `/Lang ${textString(lang)}`;
  if (alt !== undefined) text += `/Alt ${textString(alt)}`;
  if (expansion !== undefined) text += `/E ${textString(expansion)}`;
  return `${text}${attributesOf(element, ids)}>>`;
}

/** A link that leads nowhere is no link: its text stands in a span. */
function typeOf(element: StructureElement): string {
  if (!element.link) return element.type;
  return element.kids.some((kid) => kid instanceof Leaf && kid.annotations.length > 0) ? 'Link' : 'Span';
}

/** Entries of an element: its kids, and the page whose marks need not name it. */
function kidsOf({ kids }: StructureElement, tree: Tree, pages: readonly MarkedPage[]): string {
  const pageOf = (index: number): string => reference(pages[index]?.id ?? 0);
  let own: number | undefined;
  let text = '';
  let count = 0;
  const add = (kid: string): void => {
    text += count === 0 ? kid : ` ${kid}`;
    count += 1;
  };
  for (const kid of kids) {
    if (!(kid instanceof Leaf)) {
      if (tree.objects.has(kid)) add(tree.reference(kid));
      continue;
    }
    for (const { page, mcid } of kid.marks) {
      own ??= page;
      add(page === own ? String(mcid) : `<</Type /MCR/Pg ${pageOf(page)}/MCID ${mcid}>>`);
    }
    for (const { page, annotation } of kid.annotations) {
      add(`<</Type /OBJR/Pg ${pageOf(page)}/Obj ${reference(annotation)}>>`);
    }
  }
  const page = own === undefined ? '' : `/Pg ${pageOf(own)}`;
  if (count === 0) return page;
  return `${page}/K ${count === 1 ? text : `[${text}]`}`;
}

/** Attributes of lists, tables and figures (ISO 32000-1, 14.8.5.4 to 14.8.5.7). */
function attributesOf({ attributes }: StructureElement, ids: ReadonlyMap<StructureElement, string>): string {
  const { numbering, scope, colSpan, rowSpan, headers, box } = attributes;
  if (numbering !== undefined) return `/A <</O /List/ListNumbering /${numbering}>>`;
  if (box) {
    const corners = [box.left, box.bottom, box.right, box.top].map(number).join(' ');
    return `/A <</O /Layout/Placement /Block/BBox [${corners}]>>`;
  }
  const table = [
    scope === undefined ? '' : `/Scope /${scope}`,
    colSpan === undefined ? '' : `/ColSpan ${colSpan}`,
    rowSpan === undefined ? '' : `/RowSpan ${rowSpan}`,
    headers ? `/Headers [${headers.map((header) => textString(ids.get(header) ?? '')).join(' ')}]` : '',
  ].join('');
  return table === '' ? '' : `/A <</O /Table${table}>>`;
}
