import { type Element, isTag } from 'domhandler';

const integer = (text: string | undefined): number | undefined =>
  text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;

/** The number of a list item: by `start` of its list, and by `value` of the items up to it (HTML, "ordinal value"). */
export function ordinalOf(item: Element): number {
  const list = item.parent;
  const siblings = (list?.children ?? []).filter(isTag).filter(({ name }) => name === 'li');
  let number = (list && isTag(list) ? integer(list.attribs.start) : undefined) ?? 1;
  for (const sibling of siblings) {
    number = integer(sibling.attribs.value) ?? number;
    if (sibling === item) return number;
    number += 1;
  }
  return number;
}
