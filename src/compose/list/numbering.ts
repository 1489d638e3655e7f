import type { ListNumbering, NodeBase } from '../../pdf/document.js';
import type { ComputedStyle } from '../../style/computed.js';
import type { Part } from '../tree.js';

const NAMES: Readonly<Record<ComputedStyle['listStyleType'], ListNumbering>> = {
  none: 'None',
  disc: 'Disc',
  circle: 'Circle',
  square: 'Square',
  decimal: 'Decimal',
  'lower-alpha': 'LowerAlpha',
  'upper-alpha': 'UpperAlpha',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
};

/** How a list numbers its items, as the style of its first says (ISO 32000-1, table 347). Pictures count nothing. */
export function numberingOf({ role }: NodeBase, parts: readonly Part[]): { readonly numbering?: ListNumbering } {
  if (role !== 'L') return {};
  const first = parts.find((part) => part.kind === 'element');
  if (first?.kind !== 'element' || first.style.display !== 'list-item' || first.style.listStyleImage !== null)
    return { numbering: 'None' };
  return { numbering: NAMES[first.style.listStyleType] };
}
