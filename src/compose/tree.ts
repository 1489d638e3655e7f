import { type ChildNode, type Element, isTag, isText, type ParentNode } from 'domhandler';
import type { ComputedStyle } from '../style/computed.js';
import type { Styles } from './styles.js';

/** A piece of an element's content: text, an element, or text that a style sheet makes. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'element'; readonly element: Element; readonly style: ComputedStyle }
  | {
      readonly kind: 'generated';
      readonly origin: Element;
      readonly style: ComputedStyle;
      /** `::before` and `::after` make a box of their own; `content` on an element takes the place of its text. */
      readonly isBox: boolean;
    };

/** Elements that are one piece, whatever stands in them: drawings, pictures, charts. */
export function isReplaced(element: Element): boolean {
  return element.name === 'img' || element.name === 'svg' || element.attribs['data-chart'] !== undefined;
}

/** What has been found out about the elements of a document. */
interface Found {
  readonly parts: Map<Element, readonly Part[]>;
  /** Whether all that an element holds stands on lines of text. */
  readonly holdsText: Map<Element, boolean>;
}

const found = new WeakMap<Styles, Found>();

function foundIn(styles: Styles): Found {
  const known = found.get(styles) ?? { parts: new Map(), holdsText: new Map() };
  found.set(styles, known);
  return known;
}

/** An element's content in order, `::before` and `::after` included; what is not displayed is left out. */
export function partsOf(element: Element, styles: Styles): readonly Part[] {
  const { parts } = foundIn(styles);
  const known = parts.get(element) ?? contentOf(element, styles);
  parts.set(element, known);
  return known;
}

function contentOf(element: Element, styles: Styles): readonly Part[] {
  const parts: Part[] = [];
  const generated = (name: 'before' | 'after'): void => {
    const style = styles.pseudo(element, name);
    if (style?.content && style.display !== 'none')
      parts.push({ kind: 'generated', origin: element, style, isBox: true });
  };
  generated('before');
  const own = styles.style(element);
  if (own.content && own.content.length > 0)
    parts.push({ kind: 'generated', origin: element, style: own, isBox: false });
  else {
    for (const child of element.children) {
      const part = partOf(child, styles);
      if (part !== undefined) parts.push(part);
    }
  }
  generated('after');
  return parts;
}

function partOf(child: ChildNode, styles: Styles): Part | undefined {
  if (isText(child)) return child.data === '' ? undefined : { kind: 'text', text: child.data };
  if (!isTag(child)) return undefined;
  const style = styles.style(child);
  return style.display === 'none' ? undefined : { kind: 'element', element: child, style };
}

/** Whether a piece is taken out of the flow: set at a place of its page, or kept for the margins. */
export function isOutOfFlow(part: Part): boolean {
  if (part.kind === 'text' || (part.kind === 'generated' && !part.isBox)) return false;
  return part.style.position !== 'static';
}

/** Whether a piece stands on a line of text. An inline element that holds a block is a block itself. */
export function isInline(part: Part, styles: Styles): boolean {
  if (part.kind === 'text') return true;
  if (isOutOfFlow(part)) return false;
  if (part.kind === 'generated') return !part.isBox || part.style.display === 'inline';
  if (part.style.display !== 'inline' || isReplaced(part.element)) return false;
  return holdsText(part.element, styles);
}

function holdsText(element: Element, styles: Styles): boolean {
  const known = foundIn(styles).holdsText;
  const holds = known.get(element) ?? partsOf(element, styles).every((inner) => isInline(inner, styles));
  known.set(element, holds);
  return holds;
}

/** The text of an element, spaces collapsed, without soft hyphens and the marks of notes and sources. */
export function plainText(node: ParentNode): string {
  return textOf(node)
    .replaceAll('\u00ad', '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}

function textOf(node: ParentNode): string {
  return node.children
    .map((child) => {
      if (isText(child)) return child.data;
      if (!isTag(child) || child.name === 'sup') return '';
      return child.name === 'br' ? ' ' : textOf(child);
    })
    .join('');
}

/** The value of an attribute by its name in any case: HTML's parser writes all names small. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attribs[name] ?? element.attribs[name.toLowerCase()];
}
