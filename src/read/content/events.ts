import type { PdfFont } from '../fonts/font.js';
import type { PdfDict, PdfObject, PdfStream } from '../objects.js';
import type { Rectangle } from '../pages.js';
import { type Matrix, transformBox } from './matrix.js';

/** A marked-content sequence (ISO 32000-1, 14.6) that is open. */
export interface Mark {
  /** `P`, `Artifact`, … */
  readonly tag: string;
  /** Written in the stream, or found among the resources. */
  readonly properties: PdfDict | undefined;
  readonly mcid: number | undefined;
  /** The sequence that it stands in. */
  readonly parent: Mark | undefined;
  /** The form XObject whose stream it stands in; none for the page's own content. */
  readonly form: PdfStream | undefined;
}

/** A code that is shown. */
export interface ShownGlyph {
  readonly code: number;
  /** What it means; undefined where the font does not say. */
  readonly text: string | undefined;
  /** Where it begins, in text space units from where the string begins. */
  readonly offset: number;
  /** How far it advances, in text space units, spacing included. */
  readonly advance: number;
}

/** A string that is shown: one operator, `Tj`, `TJ`, `'` or `"`. */
export interface TextEvent {
  readonly kind: 'text';
  readonly mark: Mark | undefined;
  readonly font: PdfFont | undefined;
  readonly size: number;
  /** In the order in which they are read. */
  readonly glyphs: readonly ShownGlyph[];
  /** As far as the font says it. */
  readonly text: string;
  /** From text space, where the string begins at 0 0 and the base line is the x axis, to the page. */
  readonly matrix: Matrix;
  /** The current transformation, without the text's own matrix. */
  readonly ctm: Matrix;
  /** Length in text space units. */
  readonly advance: number;
  /** 3: neither filled nor stroked. */
  readonly mode: number;
}

/** A path, picture, or gradient that is painted. */
export interface PaintEvent {
  readonly kind: 'path' | 'image' | 'shading';
  readonly mark: Mark | undefined;
  readonly ctm: Matrix;
  /** On the page; of a path as far as its points say. */
  readonly box: Rectangle | undefined;
  /** Of an image: its stream; of an inline image its dictionary; of a gradient its object. */
  readonly object: PdfObject;
  /** Whether the image stands in the content stream itself. */
  readonly isInline: boolean;
}

export type ContentEvent =
  | TextEvent
  | PaintEvent
  /** A marked-content sequence begins or ends. */
  | { readonly kind: 'begin' | 'end'; readonly mark: Mark }
  /** A form XObject begins to be painted. */
  | { readonly kind: 'form'; readonly form: PdfStream; readonly mark: Mark | undefined }
  /** A graphics state dictionary is applied. */
  | { readonly kind: 'state'; readonly dict: PdfDict }
  /** A colour space is used to paint: its name, or the object of the resources. */
  | { readonly kind: 'space'; readonly space: PdfObject | string }
  | { readonly kind: 'intent'; readonly name: string }
  /** What cannot be as it is, in words. */
  | { readonly kind: 'problem'; readonly message: string };

/** Where shown text stands on the page: from descent to ascent of a usual font around its base line. */
export function textBox(event: TextEvent, glyphs: readonly ShownGlyph[] = event.glyphs): Rectangle {
  const edges = glyphs.flatMap(({ offset, advance }) => [offset, offset + advance]);
  if (edges.length === 0) edges.push(0, event.advance);
  const descriptor = event.font?.descriptor;
  const ascent = ((descriptor?.number('Ascent') ?? 800) / 1000) * event.size;
  const descent = ((descriptor?.number('Descent') ?? -200) / 1000) * event.size;
  return transformBox(event.matrix, {
    left: Math.min(...edges),
    right: Math.max(...edges),
    bottom: Math.min(descent, ascent),
    top: Math.max(descent, ascent),
  });
}
