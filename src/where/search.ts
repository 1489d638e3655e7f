import { type PdfPage, textBox } from '../read/index.js';
import { pointOf, type Spot } from './at.js';
import { fold } from './fold.js';
import type { Piece, TaggedFile } from './tagged.js';
import { partsOf, type TextPart } from './text.js';

/**
 * All places of a text in a file, in reading order; where it goes on over lines or pages, the place where it begins.
 * @param page Only places on this page.
 */
export function spotsOf(tagged: TaggedFile, wanted: string, page: PdfPage | undefined): Spot[] {
  const parts = tagged.elements.filter(({ parent }) => parent === undefined).flatMap((top) => partsOf(top, tagged));
  const needle = fold(wanted).text;
  if (needle === '') return [];
  const { text, places } = foldedParts(parts);
  const spots: Spot[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    const { part, offset } = places[at] as Place;
    if (page === undefined || part.piece.page === page) spots.push(spotIn(part.piece, offset));
  }
  return spots;
}

interface Place {
  readonly part: TextPart;
  readonly offset: number;
}

/** All parts as one folded text, with the place that each unit comes from. */
function foldedParts(parts: readonly TextPart[]): { readonly text: string; readonly places: readonly Place[] } {
  let text = '';
  const places: Place[] = [];
  for (const part of parts) {
    const folded = fold(part.text);
    text += folded.text;
    for (const offset of folded.places) places.push({ part, offset });
  }
  return { text, places };
}

function spotIn(piece: Piece, offset: number): Spot {
  const { element, page, event } = piece;
  let index = 0;
  const glyph = event?.glyphs.find(({ text = '' }) => {
    index += text.length;
    return index > offset;
  });
  const box = event && glyph ? textBox(event, [glyph]) : piece.box;
  return { element, page, at: pointOf(page, box), piece, offset };
}
