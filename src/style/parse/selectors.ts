import { compile } from 'css-select';
import { isTraversal, type PseudoSelector, parse, type Selector, SelectorType } from 'css-what';
import type { AnyNode, Element } from 'domhandler';
import { didYouMean } from '../../diagnostics/index.js';
import { elementDirection } from '../direction.js';
import { Mistake } from '../mistake.js';
import type { PseudoName } from '../sheet.js';
import { type Specificity, specificityOf } from './specificity.js';

export interface ParsedSelector {
  /** All compounds, without a pseudo-element. */
  readonly compounds: readonly Selector[];
  /** The last compound: what the element itself has to be. */
  readonly subject: readonly Selector[];
  readonly pseudo: PseudoName | undefined;
  readonly specificity: Specificity;
  matches(element: Element): boolean;
}

const PSEUDO_ELEMENTS: readonly PseudoName[] = ['before', 'after', 'marker'];

const PLAIN = [
  'first-child',
  'last-child',
  'only-child',
  'first-of-type',
  'last-of-type',
  'only-of-type',
  'empty',
  'root',
];
const COUNTED = ['nth-child', 'nth-last-child', 'nth-of-type', 'nth-last-of-type'];
const LISTS = ['not', 'is', 'where', 'has'];
const ARGUED = ['lang', 'dir'];

/** The pseudo-classes that selectors may use, for the reference page. */
export const PSEUDO_CLASSES: readonly string[] = [
  ...PLAIN.map((name) => `:${name}`),
  ...COUNTED.map((name) => `:${name}()`),
  ...LISTS.map((name) => `:${name}()`),
  ...ARGUED.map((name) => `:${name}()`),
];

/** Case counts in names, since drawings have names in mixed case; what is found is not kept, since sheets outlive documents. */
const OPTIONS = {
  xmlMode: true,
  lowerCaseTags: false,
  lowerCaseAttributeNames: false,
  cacheResults: false,
  pseudos: { dir: (element: Element, direction?: string | null) => elementDirection(element) === direction },
};

/**
 * One selector, without commas.
 * @throws Mistake where it is not well formed, or uses what is not in the list.
 */
export function parseSelector(text: string): ParsedSelector {
  const tokens = tokensOf(text);
  const last = tokens.at(-1);
  const pseudo = last?.type === SelectorType.PseudoElement ? pseudoElement(last.name) : undefined;
  const selector = pseudo === undefined ? tokens : tokens.slice(0, -1);
  checkTokens(selector);
  const subject = selector.slice(selector.findLastIndex(isTraversal) + 1);
  const specificity = specificityOf(selector, pseudo !== undefined);
  // css-select sorts the tokens that it is given.
  const whole: Selector[] =
    selector.length === 0 || isTraversal(selector.at(-1) as Selector)
      ? [...selector, { type: SelectorType.Universal, namespace: null }]
      : [...selector];
  return { compounds: [...selector], subject: [...subject], pseudo, specificity, matches: compiled(whole) };
}

function tokensOf(text: string): Selector[] {
  if (text.trim() === '')
    throw new Mistake('A selector is missing.', 'Take the comma out, or write what it should match.');
  let parsed: Selector[][];
  try {
    parsed = parse(text);
  } catch {
    throw new Mistake(
      `\`${text.trim()}\` is not a selector.`,
      'Write types, .classes, #ids, [attributes] and :pseudo-classes, parted by spaces, >, + or ~.',
    );
  }
  return parsed[0] ?? [];
}

function compiled(tokens: Selector[]): (element: Element) => boolean {
  try {
    const query = compile<AnyNode, Element>([tokens], OPTIONS);
    return query;
  } catch (error) {
    throw new Mistake(`The selector cannot be used: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function pseudoElement(name: string): PseudoName {
  const found = PSEUDO_ELEMENTS.find((known) => known === name);
  if (found === undefined)
    throw new Mistake(
      `There is no \`::${name}\` in sheets for paper.`,
      didYouMean(name, PSEUDO_ELEMENTS) ?? 'There are ::before, ::after and ::marker.',
    );
  return found;
}

function checkTokens(tokens: readonly Selector[]): void {
  const [first] = tokens;
  if (first && isTraversal(first))
    throw new Mistake('The selector begins with a combinator.', 'Write what stands before it.');
  const last = tokens.at(-1);
  if (last && isTraversal(last) && last.type !== SelectorType.Descendant)
    throw new Mistake('The selector ends with a combinator.', 'Write what follows it.');
  tokens.forEach(checkToken);
}

function checkNamespace({ namespace }: { readonly namespace: string | null }): void {
  if (namespace !== null) {
    throw new Mistake('Selectors here have no namespaces.', 'Leave out what stands before the bar.');
  }
}

/** css-what takes more for a name than CSS does: `p..a` would be a class called `.a`. */
const NAME = /^(?:--|-?[a-z_\u0080-\u{10ffff}])[\w\u0080-\u{10ffff}-]*$/iu;

function checkName(name: string): void {
  if (!NAME.test(name)) {
    throw new Mistake(
      `\`${name}\` is not a name.`,
      'A name begins with a letter, and goes on with letters, digits, - and _.',
    );
  }
}

function checkToken(token: Selector): void {
  switch (token.type) {
    case SelectorType.PseudoElement:
      throw new Mistake(`\`::${token.name}\` stands inside a selector.`, 'A pseudo-element stands at the end.');
    case SelectorType.Parent:
    case SelectorType.ColumnCombinator:
      throw new Mistake(
        'The selector has a combinator that does not exist here.',
        'Combinators are the space, >, + and ~.',
      );
    case SelectorType.Attribute:
      checkNamespace(token);
      checkName(token.name);
      // Classes and ids are parsed as attributes, whose values are names.
      if (token.ignoreCase === 'quirks') checkName(token.value);
      if (token.action === 'not')
        throw new Mistake('`!=` is not a way to compare an attribute.', 'Write `:not([name="value"])`.');
      break;
    case SelectorType.Tag:
      checkNamespace(token);
      checkName(token.name);
      break;
    case SelectorType.Universal:
      checkNamespace(token);
      break;
    case SelectorType.Pseudo:
      checkPseudoClass(token);
      break;
    default:
  }
}

function checkPseudoClass({ name, data }: PseudoSelector): void {
  const known = [...PLAIN, ...COUNTED, ...LISTS, ...ARGUED];
  if (!known.includes(name)) {
    const hint = /^(?:hover|active|focus.*|visited|target|checked|disabled|enabled)$/u.test(name)
      ? 'Nothing can be pointed at or pressed on paper: leave it out.'
      : (didYouMean(name, known) ?? `Pseudo-classes are ${PSEUDO_CLASSES.join(', ')}.`);
    throw new Mistake(`There is no pseudo-class \`:${name}\` in sheets for paper.`, hint);
  }
  if (LISTS.includes(name)) {
    if (!Array.isArray(data))
      throw new Mistake(`\`:${name}\` has no selector in brackets.`, `Write \`:${name}(selector)\`.`);
    for (const tokens of data) name === 'has' ? tokens.forEach(checkToken) : checkTokens(tokens);
    return;
  }
  if (PLAIN.includes(name)) {
    if (data !== null) throw new Mistake(`\`:${name}\` takes nothing in brackets.`);
    return;
  }
  const text = typeof data === 'string' ? data.trim() : '';
  if (text === '') throw new Mistake(`\`:${name}\` has nothing in brackets.`);
  if (COUNTED.includes(name) && !/^(?:even|odd|[+-]?\d+|[+-]?\d*n(?:\s*[+-]\s*\d+)?)$/iu.test(text)) {
    throw new Mistake(
      `\`:${name}(${text})\` does not count anything.`,
      'Write odd, even, a number, or a form such as 2n + 1.',
    );
  }
  if (name === 'dir' && text !== 'ltr' && text !== 'rtl')
    throw new Mistake(`\`:dir(${text})\` is no direction.`, 'Write :dir(ltr) or :dir(rtl).');
}
