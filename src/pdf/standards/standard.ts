import type { StandardName } from '../document.js';
import type { XmpSchema } from '../metadata/properties.js';

/** A standard that a file can be held to: what it asks for, and by which properties a file claims it. */
export interface Standard {
  readonly name: StandardName;
  /** Structure tree, marked content, languages. */
  readonly needsStructure: boolean;
  /** A profile of the colours that are meant. */
  readonly needsOutputIntent: boolean;
  readonly schema: XmpSchema;
  /** Values of the schema's properties. */
  readonly identification: Readonly<Record<string, string>>;
}
