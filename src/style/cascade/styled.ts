import type { Element } from 'domhandler';
import type { Position } from '../../diagnostics/index.js';
import type { ComputedStyle, MarginBoxName, PageStyle } from '../computed.js';
import type { FontFaceRule, PseudoName } from '../sheet.js';
import type { VariableName } from '../values/variables.js';

/** The computed styles of one document. */
export interface Styled {
  /** The style of an element of the document; elements that look the same mostly share one object. */
  style(element: Element): ComputedStyle;
  /**
   * The style of a pseudo-element: null where no rule makes one. A list item always has a marker; `before` and `after`
   * are there when they have content and are displayed.
   */
  pseudo(element: Element, name: PseudoName): ComputedStyle | null;
  /** The value of a variable on an element, as text with the variables in it resolved. */
  custom(element: Element, name: VariableName): string | undefined;
  /** A kind of page: what `@page` says and, over it, `@page name`. `auto` is plain `@page`. */
  page(name: string): PageStyle;
  /** Every kind of page that the sheets describe. */
  readonly pages: readonly PageStyle[];
  /** The faces that the sheets declare, their files as written in `url()`. */
  readonly fontFaces: readonly FontFaceRule[];
  /** The declaration that gives an element this property (a longhand), or gives it to the ancestor it is inherited from. */
  origin(element: Element, property: string): Position | undefined;
  /** The same for a pseudo-element. */
  pseudoOrigin(element: Element, name: PseudoName, property: string): Position | undefined;
  /** The same for a margin box of a kind of page. */
  boxOrigin(page: string, box: MarginBoxName, property: string): Position | undefined;
}
