import { type LayoutUse, newUse } from '../layout/index.js';
import type { FontFace } from '../style/index.js';

/** What a file took from its layout, as its stations told: a change of anything else in the layout does not concern it. */
export interface Used extends LayoutUse {
  /** Pictures of the layout that were asked for: absolute paths. */
  readonly pictures: Set<string>;
  /** Names by which pictures of the layout were looked for in its folders, and its parents', until one was found. */
  readonly lookedFor: Set<string>;
  /** Faces that the texts of the document ask for a character. */
  readonly faces: Set<FontFace>;
  /** Files of fonts that were read for anything else, such as what a style sheet or a chart writes. */
  readonly opened: Set<FontFace>;
}

/** Nothing, to begin with. */
export function nothingUsed(): Used {
  return { ...newUse(), pictures: new Set(), lookedFor: new Set(), faces: new Set(), opened: new Set() };
}
