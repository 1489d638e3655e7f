import { type Element, isTag, isText } from 'domhandler';
import { spelled } from './names.js';

/** Writes a drawing as XML. `attributes` gives those of each element, or null to write only what is inside it. */
export function writeSvg(
  root: Element,
  attributes: (element: Element) => Readonly<Record<string, string>> | null,
): string {
  const write = (element: Element): string => {
    const own = attributes(element);
    const inner = element.children
      .map((child) => (isTag(child) ? write(child) : isText(child) && holdsText(element) ? escaped(child.data) : ''))
      .join('');
    if (own === null) return inner;
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
