import { type Element, isTag, isText } from 'domhandler';
import { spelled } from './names.js';

/** The attributes of an element as it is written; `open` writes only what is inside it, `none` nothing at all. */
export type Written = Readonly<Record<string, string>> | 'open' | 'none';

/** Writes a drawing as XML. `attributes` says how each element is written. */
export function writeSvg(root: Element, attributes: (element: Element) => Written): string {
  const write = (element: Element): string => {
    const own = attributes(element);
    if (own === 'none') return '';
    const inner = element.children
      .map((child) => (isTag(child) ? write(child) : isText(child) && holdsText(element) ? escaped(child.data) : ''))
      .join('');
    if (own === 'open') return inner;
    const name = spelled(element.name);
    const space = element === root ? ' xmlns="http://www.w3.org/2000/svg"' : '';
    const written = Object.entries(own).map(([key, value]) => ` ${key}="${escaped(value)}"`);
    return inner === ''
      ? `<${name}${space}${written.join('')}/>`
      : `<${name}${space}${written.join('')}>${inner}</${name}>`;
  };
  return write(root);
}

const holdsText = (element: Element): boolean => ['text', 'tspan', 'textpath'].includes(element.name.toLowerCase());

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
