import type { PdfDict, PdfObject, PdfRef } from '../objects.js';
import type { PdfPage } from '../pages.js';

/** What stands in an element (ISO 32000-1, 14.7.4), in order. */
export type Kid =
  | { readonly kind: 'element'; readonly element: StructElement }
  /** A marked-content sequence: of the page's content, or of another stream (Stm). */
  | {
      readonly kind: 'content';
      readonly page: PdfPage | undefined;
      readonly mcid: number;
      readonly stream: PdfObject;
    }
  /** An object such as an annotation. `pageRef` is what the reference itself, or else its element, says. */
  | {
      readonly kind: 'object';
      readonly page: PdfPage | undefined;
      readonly ref: PdfRef | undefined;
      readonly object: PdfObject;
    }
  /** Neither of these: what stands there instead, in words. */
  | { readonly kind: 'broken'; readonly what: string };

/** An element of the structure tree. */
export interface StructElement {
  /** As it is written: S. */
  readonly type: string;
  /** The standard type that it stands for by the role map; its own type where there is none. */
  readonly role: string;
  readonly dict: PdfDict;
  /** The number of its object; none where it stands in its parent's dictionary. */
  readonly number: number | undefined;
  /** The element whose kid it is; none for the root's kids. */
  readonly parent: StructElement | undefined;
  readonly kids: readonly Kid[];
  readonly id: string | undefined;
  /** Its own language, not what it inherits. */
  readonly lang: string | undefined;
  readonly alt: string | undefined;
  readonly actualText: string | undefined;
  readonly expansion: string | undefined;
  readonly title: string | undefined;
  /** An attribute by owner and key, `attribute('Table', 'Scope')`, from A or from the class map. */
  attribute(owner: string, key: string): PdfObject;
}

/** The elements among the kids. */
export function childrenOf(element: StructElement): StructElement[] {
  return element.kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));
}

/** The element that it stands in, itself or further out, of one of these roles. */
export function closest(element: StructElement | undefined, roles: ReadonlySet<string>): StructElement | undefined {
  for (let at = element; at; at = at.parent) if (roles.has(at.role)) return at;
  return undefined;
}

/** `Document > Sect > H2`, for people. */
export function pathOf(element: StructElement): string {
  const names: string[] = [];
  for (let at: StructElement | undefined = element; at; at = at.parent) names.unshift(at.type);
  return names.join(' > ');
}
