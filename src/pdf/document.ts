import type { Attachment, DocumentInfo, StandardName } from './info.js';
import type { BlockRole, InlineRole, ListNumbering } from './roles.js';

export type * from './info.js';
export type * from './roles.js';

/**
 * The document definition that `renderPdf` takes: pdfmake's vocabulary (text, stack, columns, table, image, svg), with
 * the words of a paged medium that pdfmake lacks. All lengths are points (1/72 inch). `start` and `end` are the sides
 * in the direction of the text, so that a right-to-left page is the same definition with `direction: 'rtl'`.
 *
 * A node is never changed: the same definition can be rendered again.
 */

/** Sides of a box in points: block start (top), inline end, block end (bottom), inline start. */
export interface Sides {
  readonly top: number;
  readonly end: number;
  readonly bottom: number;
  readonly start: number;
}

export interface Border {
  readonly width: number;
  readonly color: string;
  readonly dash?: readonly [on: number, off: number];
}

/** What every node may say. */
export interface NodeBase {
  /**
   * Structure type of the node. Default: P for text, Figure for a picture, and what the kind of node says for tables, rows,
   * cells and list items; stacks and columns have no element of their own. With `none`, neither the node nor (in a
   * table) its rows and cells have one, only what stands in them: a table that is but an arrangement.
   */
  readonly role?: BlockRole | 'none';
  /** How the items of a list (role L) are numbered: ISO 32000-1, table 347. Default: as the items' markers say. */
  readonly numbering?: ListNumbering;
  /** Path of the value in the data that it shows: becomes the ID of its structure element. */
  readonly dataPath?: string;
  /** BCP 47 language where it changes. */
  readonly lang?: string;
  /** Name of the destination that links lead to. */
  readonly id?: string;
  /** Entry of the outline: level counts from 1. */
  readonly bookmark?: { readonly level: number; readonly text: string };
  /** Sets named strings that margin boxes show. */
  readonly strings?: Readonly<Record<string, string>>;
  /** True for what is no content: rules, icons, running heads. */
  readonly decorative?: boolean;

  readonly margin?: Partial<Sides>;
  /** Unset or `start`: at the start; else where it stands when narrower than its room (auto margins). */
  readonly justify?: 'start' | 'center' | 'end';
  readonly padding?: Partial<Sides>;
  readonly border?: { readonly [S in keyof Sides]?: Border };
  readonly radius?: number;
  readonly background?: string;
  /** Picture that fills the box behind its content. It is already cropped to the box's ratio, or covers it. */
  readonly backgroundImage?: Uint8Array;
  /** SVG that is drawn over the whole box (scaled as its viewBox and preserveAspectRatio say), behind the content. */
  readonly backgroundSvg?: string;
  /** 0 to 1. */
  readonly opacity?: number;
  /** Width of the border box; default: all there is. */
  readonly width?: number | { readonly percent: number };
  /** Height of the border box; content that is taller makes it taller. */
  readonly minHeight?: number;
  /** A link over the whole box: `#id` or an address. */
  readonly link?: string;
  /** Says where the link leads; default: the link's own text. */
  readonly linkTitle?: string;

  /** Kind of page that it stands on; a change of kind begins a new page. Default: that of its parent, `auto` at the top. */
  readonly page?: string;
  readonly breakBefore?: 'auto' | 'page' | 'avoid';
  readonly breakAfter?: 'auto' | 'page' | 'avoid';
  readonly breakInside?: 'auto' | 'avoid';
  /** Taken out of the flow and put on the page that the flow has reached, at these distances from the page's edges. */
  readonly absolute?: Partial<Sides>;
  /** Taken out of the flow, and shown by margin boxes that ask for this name. */
  readonly running?: string;
}

/**
 * An element within a paragraph: a link, a phrase in another language, an acronym. Runs name the elements that they
 * stand in; runs that name the same object belong to one element, also where it goes on over lines and pages.
 */
export interface InlineElement {
  readonly role: InlineRole;
  /** `#id` or an address; only for a Link. */
  readonly link?: string;
  /** Says where the link leads; default: the link's own text. */
  readonly linkTitle?: string;
  /** BCP 47 language of what stands in it. */
  readonly lang?: string;
  /** Direction of what stands in it: it is set for itself, and orders nothing around it (an isolate of UAX #9, section 2.4). */
  readonly direction?: 'ltr' | 'rtl';
  /** What an abbreviation stands for (ISO 32000-1, 14.9.5). */
  readonly expansion?: string;
  /** Path of the value in the data that it shows: becomes the ID of its structure element. */
  readonly dataPath?: string;
}

/** A run of text of one look. Runs do not nest: the elements around a run stand in `inside`. */
export interface Run {
  readonly text: string;
  /** Names of faces in order; a character that the first lacks is set in the next that has it. */
  readonly fonts: readonly string[];
  readonly size: number;
  readonly color: string;
  /** Distance between base lines. */
  readonly lineHeight: number;
  readonly letterSpacing?: number;
  /** OpenType features, `tnum`. */
  readonly features?: readonly string[];
  readonly decoration?: 'underline' | 'line-through';
  /** Up (positive) or down from the base line, for superscripts. */
  readonly rise?: number;
  readonly noWrap?: boolean;
  /** The elements that it stands in, the outermost first; the paragraph itself is not among them. */
  readonly inside?: readonly InlineElement[];
  /** What is only known when pages are: it takes the place of `text` (which is then ignored). */
  readonly shows?:
    | { readonly kind: 'page' | 'pages' }
    | { readonly kind: 'page-of'; readonly id: string }
    | { readonly kind: 'string'; readonly name: string; readonly which: Which };
  readonly opacity?: number;
  /** Colour behind the run. */
  readonly background?: string;
  /** True for what is no content: it is drawn, and not read. */
  readonly decorative?: boolean;
}

/** A paragraph or a heading. `\n` in a run forces a new line. */
export interface TextNode extends NodeBase {
  readonly text: readonly Run[];
  readonly align?: 'start' | 'end' | 'center' | 'justify';
  /** How many lines in a row may end at a hyphen that is not written; default: 2. */
  readonly hyphenLines?: number;
  /** A word stays whole where its line is left no emptier than this (CSS Text Level 4, hyphenate-limit-zone); default: 0. */
  readonly hyphenZone?: number | { readonly percent: number };
  readonly orphans?: number;
  readonly widows?: number;
  /** Height that an empty or shallow line still has (the strut of CSS). */
  readonly strut?: { readonly fonts: readonly string[]; readonly size: number; readonly lineHeight: number };
}

export interface StackNode extends NodeBase {
  readonly stack: readonly Node[];
  /** Set in so many balanced columns. */
  readonly columnCount?: number;
  readonly columnGap?: number;
}

export type TrackSize = number | { readonly fr: number } | { readonly percent: number };

/** Rows of boxes side by side. Children fill the tracks row by row, in order. */
export interface ColumnsNode extends NodeBase {
  readonly columns: readonly Node[];
  readonly tracks: readonly TrackSize[];
  readonly columnGap?: number;
  readonly rowGap?: number;
  readonly align?: 'start' | 'center' | 'end' | 'stretch';
  /** Column that each child stands in, where that is not its order: indexes of `columns`, row by row. */
  readonly visualOrder?: readonly number[];
}

/** A list item: its marker stays with the first line of its body. */
export interface ItemNode extends NodeBase {
  readonly marker: Marker | null;
  /** Width of the marker's column. */
  readonly indent: number;
  readonly body: readonly Node[];
}

export type Marker =
  /** Text, set against the body's edge at `gap` points, or at the start of its column. */
  | { readonly text: readonly Run[]; readonly align: 'start' | 'end'; readonly gap: number }
  /** A drawing, centred on the first line's x-height. */
  | { readonly svg: string; readonly width: number; readonly height: number }
  | { readonly shape: 'disc' | 'circle' | 'square'; readonly size: number; readonly color: string };

export interface Cell extends NodeBase {
  readonly content: readonly Node[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly header?: boolean;
  /** What a header cell is the header of. Default: its column in the head of the table, its row elsewhere. */
  readonly scope?: 'Row' | 'Column' | 'Both';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
}

export interface Row extends NodeBase {
  readonly cells: readonly Cell[];
}

export interface TableNode extends NodeBase {
  readonly caption?: Node;
  readonly head: readonly Row[];
  readonly rows: readonly Row[];
  readonly foot?: readonly Row[];
  /** One for each column; `auto` shares what is left by what the content needs. */
  readonly tracks: readonly (TrackSize | 'auto')[];
}

/** A raster picture (JPEG or PNG, grey or RGB), already of the right number of pixels. */
export interface ImageNode extends NodeBase {
  readonly image: Uint8Array;
  readonly imageWidth: number;
  readonly imageHeight: number;
  readonly alt?: string;
}

/** A rectangle of a drawing that leads somewhere, in the drawing's own (viewBox) units. */
export interface SvgLink {
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title?: string;
}

export interface SvgNode extends NodeBase {
  readonly svg: string;
  readonly svgWidth: number;
  readonly svgHeight: number;
  /** Links over the drawing; each becomes a Link after the Figure. */
  readonly links?: readonly SvgLink[];
  readonly alt?: string;
}

export type Node = TextNode | StackNode | ColumnsNode | ItemNode | TableNode | ImageNode | SvgNode;

/** Which of the values that a name took by the end of a page: CSS Generated Content for Paged Media, section 1.1.1. */
export type Which = 'first' | 'start' | 'last' | 'first-except';

/**
 * A box in the margin above or below the text of each page. It is as high as that margin; what stands in it is set
 * at its top, middle or bottom.
 */
export interface MarginBoxNode {
  readonly place: 'top' | 'bottom';
  /** From the start edge of the page's text area, points. */
  readonly offset: number;
  readonly width: number;
  readonly verticalAlign: 'top' | 'middle' | 'bottom';
  readonly content: { readonly node: Node } | { readonly running: string; readonly which: Which };
}

/** A kind of page: its size, the margins around its text area, and what stands in the margins. */
export interface PageTemplate {
  readonly width: number;
  readonly height: number;
  readonly margin: Sides;
  readonly boxes: readonly MarginBoxNode[];
}

export interface Watermark {
  readonly text: string;
  readonly fonts: readonly string[];
  readonly color: string;
  readonly opacity: number;
}

/** A face that is opened when a text first needs it. */
export interface FaceSource {
  /** The code points that it is for, in order; absent: all that it has. */
  readonly range?: readonly (readonly [first: number, last: number])[];
  /** How far it reaches above and below the base line, as a part of its size; absent: as its file says. */
  readonly ascent?: number;
  readonly descent?: number;
  /** The bytes of its TrueType file: of the same object each time. */
  bytes(): Uint8Array;
}

export interface DocumentDefinition {
  readonly info: DocumentInfo;
  /** Default: both. With none, the file has neither structure nor output intent. */
  readonly standards?: readonly StandardName[];
  readonly attachments?: readonly Attachment[];
  readonly direction?: 'ltr' | 'rtl';
  /** Digits of the numbers of pages: European (the default) or Arabic-Indic ones. */
  readonly numerals?: 'latn' | 'arab';
  /** Faces by name: the bytes of TrueType files, or how to come by them. */
  readonly faces: Readonly<Record<string, Uint8Array | FaceSource>>;
  /** Kinds of page by name; `auto` must be there. */
  readonly pages: Readonly<Record<string, PageTemplate>>;
  readonly content: readonly Node[];
  readonly watermark?: Watermark;
}
