import type { Edit } from '../edit.js';

/** A way to break a good file in one place. */
export interface Breakage {
  /** What is broken, in words with hyphens: also the name of the file. */
  readonly name: string;
  /** The rule that must find it. */
  readonly rule: string;
  /** Rules that also find it, because what they demand follows from it. */
  readonly also?: readonly string[];
  /** Changes the objects of the file. */
  readonly edit?: (pdf: Edit) => void;
  /** Changes its bytes. */
  readonly bytes?: (bytes: Uint8Array) => Uint8Array;
}
