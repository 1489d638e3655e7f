import type { Element } from 'domhandler';
import type { NodeBase } from '../pdf/document.js';

/** Attributes that say what an element means; the others are for style sheets. */
const MEANING = [
  'alt',
  'title',
  'role',
  'aria-label',
  'scope',
  'headers',
  'start',
  'value',
  'cite',
  'datetime',
  'hreflang',
] as const;

/** What an element says of its meaning: its name, the attributes that matter to structure, its path, language and id. */
export function meaningOf(
  element: Element,
): Pick<NodeBase, 'element' | 'attributes' | 'dataPath' | 'lang' | 'id' | 'decorative'> {
  const { attribs } = element;
  const kept = MEANING.flatMap((name) => (attribs[name] === undefined ? [] : [[name, attribs[name]] as const]));
  return {
    element: element.name,
    ...(kept.length > 0 ? { attributes: Object.fromEntries(kept) } : {}),
    ...(attribs['data-path'] ? { dataPath: attribs['data-path'] } : {}),
    ...(attribs.lang ? { lang: attribs.lang } : {}),
    ...(attribs.id ? { id: attribs.id } : {}),
    ...(isDecorative(element) ? { decorative: true } : {}),
  };
}

function isDecorative({ name, attribs }: Element): boolean {
  return (
    attribs['aria-hidden'] === 'true' ||
    attribs.role === 'presentation' ||
    attribs.role === 'none' ||
    name === 'hr' ||
    (name === 'img' && attribs.alt === '')
  );
}

const FOLLOWED = /^(?:#.+|https?:\/\/.+|mailto:.+)/i;

/** Where an `a` leads: a place in the document, a page of the web, an address to write to. Nothing else is followed. */
export function linkOf(element: Element): string | undefined {
  const href = element.name === 'a' ? element.attribs.href : undefined;
  return href !== undefined && FOLLOWED.test(href) ? href : undefined;
}
