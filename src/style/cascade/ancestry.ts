import { type Selector, SelectorType } from 'css-what';
import type { Element } from 'domhandler';

/** Which of the names that selectors ask for are there: a bit for each. */
export type Names = readonly [number, number, number, number];

export const NO_NAMES: Names = [0, 0, 0, 0];

/** Bits of a small integer. */
const BITS = 30;

/**
 * Numbers the names that selectors ask for on an element or around it: types, classes, ids, languages. Most rules want an ancestor
 * that most elements do not have, and comparing bits tells so faster than looking for it. A name may share its bit with
 * another, since more bits than there are only let through what does not match.
 */
export class Ancestry {
  private readonly bits = new Map<string, number>();

  /** The names without which a selector matches nothing. */
  asked(selector: readonly Selector[]): Names {
    return this.namesOf(requiredNames(selector), true);
  }

  /** The names on an element and around it. @param outer Those around it. */
  around(element: Element, outer: Names): Names {
    const own = this.namesOf(ownNames(element), false);
    return own === NO_NAMES ? outer : union(outer, own);
  }

  /** @param isNew Whether a name without a bit is given one. */
  private namesOf(names: readonly string[], isNew: boolean): Names {
    let found = NO_NAMES;
    for (const name of names) {
      let bit = this.bits.get(name);
      if (bit === undefined && isNew) {
        bit = this.bits.size % (BITS * NO_NAMES.length);
        this.bits.set(name, bit);
      }
      if (bit !== undefined) found = union(found, nameAt(bit));
    }
    return found;
  }
}

/** Whether all the names that are asked for are there. */
export const hasAll = (there: Names, asked: Names): boolean =>
  (asked[0] & ~there[0]) === 0 &&
  (asked[1] & ~there[1]) === 0 &&
  (asked[2] & ~there[2]) === 0 &&
  (asked[3] & ~there[3]) === 0;

const union = (a: Names, b: Names): Names => [a[0] | b[0], a[1] | b[1], a[2] | b[2], a[3] | b[3]];

function nameAt(bit: number): Names {
  const names: [number, number, number, number] = [...NO_NAMES];
  names[Math.floor(bit / BITS)] = 1 << (bit % BITS);
  return names;
}

function ownNames({ name, attribs }: Element): string[] {
  const names = [name];
  if (attribs.class !== undefined) for (const one of attribs.class.split(/\s+/u)) names.push(`.${one}`);
  if (attribs.id !== undefined) names.push(`#${attribs.id}`);
  // Selectors look for the one or for the other.
  for (const language of [attribs.lang, attribs['xml:lang']]) {
    if (language !== undefined) names.push(`:${primary(language)}`);
  }
  return names;
}

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/** What the element itself or one around it must have. What stands beside it is not looked at. */
function requiredNames(selector: readonly Selector[]): string[] {
  const names: string[] = [];
  let isBeside = false;
  for (const token of selector.toReversed()) {
    if (token.type === SelectorType.Sibling || token.type === SelectorType.Adjacent) isBeside = true;
    else if (token.type === SelectorType.Descendant || token.type === SelectorType.Child) isBeside = false;
    else if (!isBeside) names.push(...namesIn(token));
  }
  return names;
}

function namesIn(token: Selector): string[] {
  if (token.type === SelectorType.Tag) return [token.name];
  if (token.type === SelectorType.Attribute) {
    if (token.ignoreCase === true) return [];
    if (token.name === 'class' && token.action === 'element') return [`.${token.value}`];
    return token.name === 'id' && token.action === 'equals' ? [`#${token.value}`] : [];
  }
  if (token.type !== SelectorType.Pseudo) return [];
  const { name, data } = token;
  if ((name === 'is' || name === 'where') && Array.isArray(data) && data.length === 1)
    return requiredNames(data[0] ?? []);
  const language =
    name === 'lang' && typeof data === 'string' ? /^\s*["']?([a-z]+)[\w-]*["']?\s*$/i.exec(data)?.[1] : undefined;
  return language === undefined ? [] : [`:${primary(language)}`];
}
