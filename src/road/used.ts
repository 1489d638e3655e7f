import type { LayoutUse } from '../layout/index.js';
import type { FontFace } from '../style/index.js';

/** What a file took from its layout, as its stations told: a change of anything else in the layout does not concern it. */
export interface Used extends LayoutUse {
  /** Absolute paths of pictures of the layout, and of places where one would have stood in the way of one that was used. */
  readonly pictures: Set<string>;
  /** Faces that its texts are set in. */
  readonly faces: Set<FontFace>;
}
