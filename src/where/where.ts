import type { WrittenProfile } from '../profile/index.js';
import type { PdfPage } from '../read/index.js';
import { type Point, type Spot, spotAt } from './at.js';
import { dataPathOf } from './path.js';
import { spotsOf } from './search.js';
import { blockOf, type TaggedFile } from './tagged.js';
import { joined, partsOf } from './text.js';

/** A place of a page, and where its data were written. */
export interface FoundPlace {
  /** From 1. */
  readonly page: number;
  /** Where it begins: points from the top left corner of the page. */
  readonly at: Point;
  /** The text of the paragraph, cell or the like; of a picture, its alternative text. */
  readonly text: string;
  /** Path of the data, as far down as it was written; none for what comes from the layout. */
  readonly path?: string;
  /** Where it was written, when the sources are known. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * What stands at a point of a page.
 * @param written The sources; without them no line is known.
 */
export function placeAt(
  tagged: TaggedFile,
  page: PdfPage,
  point: Point,
  written: WrittenProfile | undefined,
): FoundPlace | undefined {
  const spot = spotAt(tagged, page, point);
  return spot && placeOf(tagged, spot, written);
}

/** All places of a text, in reading order. */
export function placesOf(
  tagged: TaggedFile,
  text: string,
  page: PdfPage | undefined,
  written: WrittenProfile | undefined,
): FoundPlace[] {
  return spotsOf(tagged, text, page).map((spot) => placeOf(tagged, spot, written));
}

function placeOf(tagged: TaggedFile, spot: Spot, written: WrittenProfile | undefined): FoundPlace {
  const { element, page, at, piece, offset = 0 } = spot;
  const block = blockOf(element);
  const parts = partsOf(block, tagged);
  const text = joined(parts) || (block.alt ?? element.alt ?? '');
  const place = { page: page.number, at, text };
  const path = dataPathOf(element, tagged.ids);
  if (path === undefined) return place;
  // From the place on: so that a long text gives the line of the words that were met.
  const first = parts.findIndex((part) => part.piece === piece);
  const rest = parts.slice(Math.max(first, 0));
  const words =
    first < 0
      ? text
      : joined(rest.map((part, index) => (index === 0 ? { ...part, text: part.text.slice(offset) } : part)));
  return { ...place, path, ...written?.locate(path, words) };
}
