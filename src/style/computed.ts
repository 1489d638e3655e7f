import type { CodePointRange } from './values/unicode-range.js';

/**
 * Computed values, after cascade and inheritance. Lengths are points (1 pt = 1/72 inch); `em` is resolved.
 * Inline and block follow CSS Logical Properties: inline start is the left of a left-to-right page.
 */
export interface Percent {
  readonly percent: number;
}
export type LengthPercent = number | Percent;
export type Colour = `#${string}`;

export interface BorderSide {
  readonly width: number;
  readonly style: 'none' | 'solid' | 'dashed';
  readonly color: Colour;
}

/** A track of `grid-template-columns`: points, a share of what is left, or a percentage of the whole. */
export type Track = number | Percent | { readonly fr: number };

export type ContentPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'counter'; readonly name: 'page' | 'pages'; readonly style: string }
  | { readonly kind: 'target-counter'; readonly target: string; readonly name: 'page'; readonly style: string }
  | {
      readonly kind: 'element' | 'string';
      readonly name: string;
      readonly which: 'first' | 'start' | 'last' | 'first-except';
    }
  | { readonly kind: 'attr'; readonly name: string };

export type Display =
  | 'none'
  | 'inline'
  | 'block'
  | 'grid'
  | 'list-item'
  | 'table'
  | 'table-caption'
  | 'table-header-group'
  | 'table-row-group'
  | 'table-footer-group'
  | 'table-row'
  | 'table-cell'
  | 'table-column-group'
  | 'table-column';

export type BreakValue = 'auto' | 'page' | 'avoid';

export interface ComputedStyle {
  // text, inherited
  readonly color: Colour;
  readonly fontFamily: readonly string[];
  readonly fontSize: number;
  readonly fontStyle: 'normal' | 'italic';
  /** 100 to 900. */
  readonly fontWeight: number;
  readonly fontVariantNumeric: 'normal' | 'tabular-nums' | 'lining-nums' | 'oldstyle-nums' | 'proportional-nums';
  /** Points (a factor is resolved against the element's own size). */
  readonly lineHeight: number;
  readonly letterSpacing: number;
  readonly textAlign: 'start' | 'end' | 'center' | 'justify';
  readonly textTransform: 'none' | 'uppercase' | 'lowercase' | 'capitalize';
  readonly whiteSpace: 'normal' | 'nowrap';
  readonly hyphens: 'manual' | 'auto';
  readonly hyphenateLimitLines: number | 'no-limit';
  readonly hyphenateLimitZone: LengthPercent;
  readonly orphans: number;
  readonly widows: number;
  readonly listStyleType:
    | 'none'
    | 'disc'
    | 'circle'
    | 'square'
    | 'decimal'
    | 'lower-alpha'
    | 'upper-alpha'
    | 'lower-roman'
    | 'upper-roman';
  /** Address of an SVG or raster picture as written, resolved against the sheet; null for none. */
  readonly listStyleImage: string | null;
  readonly direction: 'ltr' | 'rtl';
  // text
  readonly textDecorationLine: 'none' | 'underline' | 'line-through';
  readonly verticalAlign: 'baseline' | 'super' | 'sub' | 'top' | 'middle' | 'bottom';
  // shapes of drawings, inherited
  readonly fill: Colour | 'none';
  readonly stroke: Colour | 'none';
  /** In the drawing's own units. */
  readonly strokeWidth: number;
  // box
  readonly display: Display;
  readonly marginBlockStart: number;
  readonly marginBlockEnd: number;
  readonly marginInlineStart: number | 'auto';
  readonly marginInlineEnd: number | 'auto';
  readonly paddingBlockStart: number;
  readonly paddingBlockEnd: number;
  readonly paddingInlineStart: number;
  readonly paddingInlineEnd: number;
  readonly borderBlockStart: BorderSide;
  readonly borderBlockEnd: BorderSide;
  readonly borderInlineStart: BorderSide;
  readonly borderInlineEnd: BorderSide;
  readonly borderRadius: number;
  readonly backgroundColor: Colour | null;
  readonly backgroundImage: string | null;
  readonly objectFit: 'fill' | 'contain' | 'cover';
  /** From the left and from the top, 0 to 1. */
  readonly objectPosition: readonly [number, number];
  readonly opacity: number;
  readonly inlineSize: LengthPercent | 'auto';
  readonly blockSize: number | 'auto';
  readonly minBlockSize: number;
  // rows and columns
  readonly gridTemplateColumns: readonly Track[];
  readonly columnGap: number;
  readonly rowGap: number;
  readonly justifyContent: 'start' | 'end' | 'center' | 'space-between';
  readonly alignItems: 'start' | 'end' | 'center' | 'stretch';
  readonly columnCount: number;
  /** Place of a child among the columns of its grid row (source order where equal). */
  readonly order: number;
  // position
  readonly position: 'static' | 'absolute' | { readonly running: string };
  readonly insetBlockStart: LengthPercent | 'auto';
  readonly insetBlockEnd: LengthPercent | 'auto';
  readonly insetInlineStart: LengthPercent | 'auto';
  readonly insetInlineEnd: LengthPercent | 'auto';
  // pages
  readonly page: string | 'auto';
  readonly breakBefore: BreakValue;
  readonly breakAfter: BreakValue;
  readonly breakInside: BreakValue;
  readonly bookmarkLevel: number | 'none';
  /** null for `normal` (the element's own content), [] for `none`. */
  readonly content: readonly ContentPart[] | null;
  readonly stringSet: readonly { readonly name: string; readonly value: readonly ContentPart[] | 'content' }[];
}

export type MarginBoxName = 'top-start' | 'top-center' | 'top-end' | 'bottom-start' | 'bottom-center' | 'bottom-end';

/** A margin box with its own computed style; `content` says what stands in it. */
export interface MarginBox {
  readonly name: MarginBoxName;
  readonly style: ComputedStyle;
}

/** What `@page` (and a named page over it) says. Points. */
export interface PageStyle {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly marginBlockStart: number;
  readonly marginBlockEnd: number;
  readonly marginInlineStart: number;
  readonly marginInlineEnd: number;
  /** Kept for the press edition. */
  readonly bleed: number;
  readonly marks: 'none' | 'crop';
  readonly marginBoxes: readonly MarginBox[];
}

/** `@font-face`: one face of a family. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** The characters that it is for, in order; absent: all that its file has. */
  readonly range?: readonly CodePointRange[];
  /** How far it reaches above and below the base line, as a part of its size; absent: as its file says. */
  readonly ascent?: number;
  readonly descent?: number;
  /** Absolute path of the TrueType file. */
  readonly file: string;
}
