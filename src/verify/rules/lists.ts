import { childrenOf, PdfName, type StructElement } from '../../read/index.js';
import type { Rule } from '../rule.js';

/** What may stand in lists and contents (ISO 32000-1, tables 333 and 336). */
const KIDS: Readonly<Record<string, readonly string[]>> = {
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
};
const TOC_KIDS: Readonly<Record<string, readonly string[]>> = {
  TOC: ['TOC', 'TOCI', 'Caption'],
  TOCI: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'],
};
const NUMBERINGS: ReadonlySet<string> = new Set([
  'None',
  'Disc',
  'Circle',
  'Square',
  'Decimal',
  'UpperRoman',
  'LowerRoman',
  'UpperAlpha',
  'LowerAlpha',
]);

/** The first kid that may not stand there, in words. */
function strange(element: StructElement, allowed: readonly string[] | undefined): string | undefined {
  const wrong = allowed && element.kids.find((kid) => kid.kind !== 'element' || !allowed.includes(kid.element.role));
  if (!wrong) return undefined;
  return wrong.kind === 'element' ? `a ${wrong.element.role}` : 'content of its own';
}

export const LIST_RULES: readonly Rule[] = [
  {
    id: 'list-parts',
    clauses: { ua: '7.2', a: '6.7.3.4' },
    matterhorn: '09-005',
    demands:
      'A list (L) holds items (LI), an item its label (Lbl) and body (LBody); items and bodies stand nowhere else.',
    why: 'A screen reader says how many items there are, and which one it reads.',
    remedy: 'Put the items into an L, and what they say into LBody.',
    *check({ tree }) {
      for (const element of tree?.elements ?? []) {
        const wrong = strange(element, KIDS[element.role]);
        if (wrong !== undefined) yield { message: `It holds ${wrong}.`, element };
        const parent = element.parent?.role ?? 'root';
        if ((element.role === 'LI' && parent !== 'L') || (element.role === 'LBody' && parent !== 'LI')) {
          yield { message: `A ${element.role} stands in a ${parent}.`, element };
        }
        const roles = childrenOf(element).map(({ role }) => role);
        // An item may be its label alone (ISO 32000-1, table 336).
        if (element.role === 'LI' && !roles.includes('LBody') && !roles.includes('Lbl'))
          yield { message: 'The item has neither label nor body.', element };
        if (element.role === 'L' && !roles.some((role) => role === 'LI' || role === 'L'))
          yield { message: 'The list has no item.', element };
      }
    },
  },
  {
    id: 'list-numbering',
    clauses: { ua: '7.6' },
    demands: 'A list whose items have labels says how they are numbered (ListNumbering).',
    why: 'By it a screen reader knows whether the labels are numbers that mean something.',
    remedy: 'Give the L a ListNumbering such as Decimal or Disc.',
    *check({ tree }) {
      for (const element of tree?.elements ?? []) {
        if (element.role !== 'L') continue;
        const attribute = element.attribute('List', 'ListNumbering');
        const value = attribute instanceof PdfName ? attribute.name : undefined;
        const isLabelled = childrenOf(element).some((item) => childrenOf(item).some(({ role }) => role === 'Lbl'));
        if (value !== undefined && !NUMBERINGS.has(value)) yield { message: `Its ListNumbering is ${value}.`, element };
        else if (isLabelled && (value ?? 'None') === 'None')
          yield { message: 'It has labels and no ListNumbering.', element };
      }
    },
  },
  {
    id: 'contents-parts',
    clauses: { ua: '7.2', a: '6.7.3.4' },
    matterhorn: '09-006',
    demands:
      'A table of contents (TOC) holds entries (TOCI) or further TOCs; an entry holds references, labels or paragraphs, and stands nowhere else.',
    why: 'Entries are offered as a list of places to go to.',
    remedy: 'Put the entries into a TOC, and their links into Reference.',
    *check({ tree }) {
      for (const element of tree?.elements ?? []) {
        const wrong = strange(element, TOC_KIDS[element.role]);
        if (wrong !== undefined) yield { message: `It holds ${wrong}.`, element };
        const parent = element.parent?.role ?? 'root';
        if (element.role === 'TOCI' && parent !== 'TOC') yield { message: `A TOCI stands in a ${parent}.`, element };
      }
    },
  },
];
