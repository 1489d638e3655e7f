import type { Element } from 'domhandler';
import type { ComputedStyle, PageStyle } from '../style/computed.js';

/** What composing asks of the cascade: the computed styles of one document. */
export interface Styles {
  style(element: Element): ComputedStyle;
  /** Null where no rule makes the pseudo-element. */
  pseudo(element: Element, name: 'before' | 'after' | 'marker'): ComputedStyle | null;
  custom(element: Element, name: `--${string}`): string | undefined;
  /** A kind of page; `auto` is plain `@page`. */
  page(name: string): PageStyle;
}
