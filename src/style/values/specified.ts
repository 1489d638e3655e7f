import type { Colour } from '../computed.js';

/** What a value may count from: the element that it is set on, as far as it is known. */
export interface ValueContext {
  /** Points. For `font-size` itself, the parent's. */
  readonly fontSize: number;
  readonly color: Colour;
}

/** A value as it was written, which becomes a computed one when its surroundings are known. */
export type Specified<T> = (context: ValueContext) => T;
