import { type Selector, SelectorType } from 'css-what';
import type { Element } from 'domhandler';
import { compareSpecificity } from '../parse/specificity.js';
import type { Block, PseudoName, Rule, Sheet } from '../sheet.js';
import { type Ancestry, hasAll, type Names } from './ancestry.js';

/** A rule at its place in the cascade: of two that match, the one of higher rank wins. */
export interface Ranked {
  readonly rank: number;
  readonly block: Block;
  /** What an element or one around it must have. */
  readonly asked: Names;
  matches(element: Element): boolean;
}

/**
 * The rules of sheets in the order of the cascade.
 * @param sheets The program's own sheet first.
 * @param ancestry Is told of the names that they ask for.
 */
export function rankRules(sheets: readonly Sheet[], ancestry: Ancestry): readonly (Ranked & Rule)[] {
  const all = sheets.flatMap((sheet, index) => sheet.rules.map((rule) => ({ rule, origin: Math.min(index, 1) })));
  // The sort is stable, so equal ones keep the order of the sheets.
  all.sort((a, b) => a.origin - b.origin || compareSpecificity(a.rule.specificity, b.rule.specificity));
  return all.map(({ rule }, rank) => ({ ...rule, rank, asked: ancestry.asked(rule.compounds) }));
}

/**
 * Rules by what their last compound asks for first (an id, a class, an attribute, a type), so that for each element
 * few of them are tested.
 */
export class RuleIndex {
  private readonly byId = new Map<string, Ranked[]>();
  private readonly byClass = new Map<string, Ranked[]>();
  private readonly byAttribute = new Map<string, Ranked[]>();
  private readonly byType = new Map<string, Ranked[]>();
  private readonly others: Ranked[] = [];
  readonly empty: boolean;

  constructor(rules: readonly (Ranked & Rule)[], pseudo: PseudoName | undefined) {
    const own = rules.filter((rule) => rule.pseudo === pseudo);
    for (const rule of own) this.bucket(rule.subject).push(rule);
    this.empty = own.length === 0;
  }

  /**
   * The blocks of all rules that match, the one that wins last.
   * @param names The names on the element and around it.
   */
  match(element: Element, names: Names): Block[] {
    if (this.empty) return [];
    const found: Ranked[] = [];
    const test = (rules: readonly Ranked[] | undefined) => {
      if (rules === undefined) return;
      for (const rule of rules) if (hasAll(names, rule.asked) && rule.matches(element)) found.push(rule);
    };
    test(this.others);
    test(this.byType.get(element.name));
    if (this.byAttribute.size > 0) for (const name in element.attribs) test(this.byAttribute.get(name));
    const { id, class: classes } = element.attribs;
    if (id !== undefined) test(this.byId.get(id));
    if (classes !== undefined) for (const name of classesIn(classes)) test(this.byClass.get(name));
    if (found.length > 1) found.sort((a, b) => a.rank - b.rank);
    return found.map(({ block }) => block);
  }

  private bucket(subject: readonly Selector[]): Ranked[] {
    const attributes = subject.filter((token) => token.type === SelectorType.Attribute);
    const id = attributes.find(({ name, action }) => name === 'id' && action === 'equals');
    if (id) return listOf(this.byId, id.value);
    const ofClass = attributes.find(
      ({ name, action, ignoreCase }) => name === 'class' && action === 'element' && ignoreCase !== true,
    );
    if (ofClass) return listOf(this.byClass, ofClass.value);
    const type = subject.find((token) => token.type === SelectorType.Tag);
    if (type) return listOf(this.byType, type.name);
    const attribute = attributes[0];
    return attribute ? listOf(this.byAttribute, attribute.name) : this.others;
  }
}

const classesIn = (classes: string): Iterable<string> =>
  /\s/u.test(classes) ? new Set(classes.split(/\s+/u)) : [classes];

function listOf(map: Map<string, Ranked[]>, key: string): Ranked[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
