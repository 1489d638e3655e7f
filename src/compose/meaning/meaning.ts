import type { Element } from 'domhandler';
import type { NodeBase } from '../../pdf/document.js';
import { isDecorative } from './decorative.js';
import { linkOf, linkTitleOf } from './links.js';
import { roleOf } from './roles.js';

/** What a node says of the meaning of its element. */
export type Meaning = Pick<NodeBase, 'role' | 'dataPath' | 'lang' | 'id' | 'decorative' | 'link' | 'linkTitle'>;

/** The meaning of an element that is a box: its role, its path in the data, its language, where it leads. */
export function meaningOf(element: Element): Meaning {
  const { attribs } = element;
  const role = roleOf(element);
  const link = linkOf(element);
  const linkTitle = link === undefined ? undefined : linkTitleOf(element);
  return {
    ...(role === undefined ? {} : { role }),
    ...(attribs['data-path'] ? { dataPath: attribs['data-path'] } : {}),
    ...(attribs.lang ? { lang: attribs.lang } : {}),
    ...(attribs.id ? { id: attribs.id } : {}),
    ...(isDecorative(element) ? { decorative: true } : {}),
    ...(link === undefined ? {} : { link }),
    ...(linkTitle === undefined ? {} : { linkTitle }),
  };
}
