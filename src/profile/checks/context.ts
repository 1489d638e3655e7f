import type { Field } from '../fields.js';
import type { Checked } from '../schema/check.js';
import type { Facts } from '../schema/facts.js';
import type { Texts } from '../schema/texts.js';
import type { WrittenSource } from '../sources.js';
import type { FileReference } from '../types.js';

/** The facts with what was read beside them. */
export interface FactsContext {
  readonly facts: Checked<Facts>;
  /** Absent when nobody knows which sources there are. */
  readonly sources?: readonly WrittenSource[];
  /** The files that exist, by the path of the value that names them. */
  readonly files: ReadonlyMap<string, FileReference>;
}

/** The texts of one language. */
export interface TextsContext {
  readonly language: string;
  readonly texts: Checked<Texts>;
  /** What the file prints. */
  readonly fields: readonly Field[];
  readonly files: ReadonlyMap<string, FileReference>;
}
