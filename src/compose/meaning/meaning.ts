import type { Element } from 'domhandler';
import type { NodeBase } from '../../pdf/document.js';
import type { Mutable } from '../mutable.js';
import { isDecorative } from './decorative.js';
import { linkOf, linkTitleOf } from './links.js';
import { roleOf } from './roles.js';

/** What a node says of the meaning of its element. */
export type Meaning = Pick<NodeBase, 'role' | 'dataPath' | 'lang' | 'id' | 'decorative' | 'link' | 'linkTitle'>;

/** The meaning of an element that is a box: its role, its path in the data, its language, where it leads. */
export function meaningOf(element: Element): Meaning {
  const { attribs } = element;
  const meaning: Mutable<Meaning> = {};
  const role = roleOf(element);
  if (role !== undefined) meaning.role = role;
  if (attribs['data-path']) meaning.dataPath = attribs['data-path'];
  if (attribs.lang) meaning.lang = attribs.lang;
  if (attribs.id) meaning.id = attribs.id;
  if (isDecorative(element)) meaning.decorative = true;
  const link = linkOf(element);
  if (link === undefined) return meaning;
  meaning.link = link;
  const linkTitle = linkTitleOf(element);
  if (linkTitle !== undefined) meaning.linkTitle = linkTitle;
  return meaning;
}
