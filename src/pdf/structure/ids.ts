import type { StructureElement } from './element.js';

/** Where one path marks several elements, the second is `path~2`. */
const NEXT = '~';

/**
 * IDs of the elements that have one (ISO 32000-1, table 323): the path of the data that they show. Notes need one (ISO
 * 14289-1, 7.9), and so do headers that cells name; where no path gives it, it is a number.
 */
export function idsOf(elements: readonly StructureElement[]): ReadonlyMap<StructureElement, string> {
  const named = new Set(elements.flatMap(({ attributes }) => attributes.headers ?? []));
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  const ids = new Map<StructureElement, string>();
  const next = (base: string, first: string): string => {
    let count = counts.get(base) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? first : `${base}${count}`;
    } while (taken.has(id));
    counts.set(base, count);
    taken.add(id);
    return id;
  };
  for (const element of elements) {
    const { dataPath } = element;
    if (dataPath !== undefined) ids.set(element, next(`${dataPath}${NEXT}`, dataPath));
    else if (element.type === 'Note') ids.set(element, next('note-', 'note-1'));
    else if (named.has(element)) ids.set(element, next('th-', 'th-1'));
  }
  return ids;
}
