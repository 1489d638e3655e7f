import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ComputedStyle, PageStyle } from '../style/computed.js';
import type { Charts } from './charts/charts.js';
import type { FaceIndex } from './faces.js';
import type { Hyphenator } from './hyphenation/hyphenator.js';
import type { Looks } from './looks.js';
import type { Numerals } from './numerals.js';
import type { PictureShelf } from './pictures/shelf.js';
import type { Resources } from './resources.js';
import type { Styles } from './styles.js';

/** What every function of composing shares: one document's styles, faces, pictures and messages. */
export interface Context {
  readonly styles: Styles;
  readonly resources: Resources;
  readonly faces: FaceIndex;
  readonly looks: Looks;
  readonly hyphenator: Hyphenator;
  readonly pictures: PictureShelf;
  /** Digits of the numbers that the program writes: of lists, charts and pages. */
  readonly numerals: Numerals;
  /** Absent where the document has no chart. */
  readonly charts?: Charts;
  /** Takes note of a kind of page that the document uses, and gives its style. */
  page(name: string): PageStyle;
  report(diagnostic: Diagnostic): void;
}

/** Where a box stands: what it takes from the boxes around it. */
export interface Room {
  /** Points from edge to edge of the containing box's content. */
  readonly width: number;
  readonly page: PageStyle;
  /** Product of the opacities of the boxes around it. */
  readonly opacity: number;
  /** BCP 47. */
  readonly language: string;
  /** Line of the boxes around it, which is drawn through their text as well (CSS Text Decoration). */
  readonly decoration?: ComputedStyle['textDecorationLine'];
  /** Width of the column of markers, where the box is in a list. */
  readonly markerColumn?: number;
}

/** Width of a kind of page between its margins, points. */
export const pageRoom = (page: PageStyle): number => page.width - page.marginInlineStart - page.marginInlineEnd;
