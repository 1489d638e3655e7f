import { type PdfPage, type Rectangle, rectangle, type StructElement } from '../read/index.js';
import type { Piece, TaggedFile } from './tagged.js';

/** A point of a page as people read it off a viewer: points from the top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What stands at a place of a page. */
export interface Spot {
  readonly element: StructElement;
  readonly page: PdfPage;
  /** Where it begins there. */
  readonly at: Point;
  /** Where the text begins that was met; none for a picture. */
  readonly piece?: Piece;
  /** Index in the piece's text. */
  readonly offset?: number;
}

/** So far from a point (points) something is still meant. */
const NEAR = 12;

/** The part of the paper that is shown: its corner is the viewer's. */
const shownBox = (page: PdfPage): Rectangle | undefined => rectangle(page.dict.get('CropBox')) ?? page.mediaBox;

/** Width and height of the part that is shown, points. */
export function shownSize(page: PdfPage): { readonly width: number; readonly height: number } {
  const { left = 0, right = 0, bottom = 0, top = 0 } = shownBox(page) ?? {};
  return { width: right - left, height: top - bottom };
}

/** A corner of a rectangle as people read it. */
export function pointOf(page: PdfPage, box: Rectangle): Point {
  const shown = shownBox(page);
  return { x: box.left - (shown?.left ?? 0), y: (shown?.top ?? 0) - box.top };
}

interface Candidate {
  readonly element: StructElement;
  readonly box: Rectangle;
  readonly piece?: Piece;
}

/** The smallest thing that stands at a point of a page, or else the nearest within a few points. */
export function spotAt(tagged: TaggedFile, page: PdfPage, point: Point): Spot | undefined {
  const shown = shownBox(page);
  const [x, y] = [(shown?.left ?? 0) + point.x, (shown?.top ?? 0) - point.y];
  const candidates: Candidate[] = [
    ...tagged.pieces(page).map((piece) => ({
      element: piece.element,
      box: piece.box,
      ...(piece.event === undefined ? {} : { piece }),
    })),
    ...figures(tagged, page),
  ];
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: distance(candidate.box, x, y) }))
    .filter(({ distance }) => distance <= NEAR)
    .sort((a, b) => a.distance - b.distance || area(a.candidate.box) - area(b.candidate.box));
  const found = ranked[0]?.candidate;
  if (found === undefined) return undefined;
  const { element, box, piece } = found;
  return { element, page, at: pointOf(page, box), ...(piece === undefined ? {} : { piece, offset: 0 }) };
}

/** Pictures by the rectangles that they say of themselves (ISO 32000-1, 14.8.5.4.3), where their content is on the page. */
function figures(tagged: TaggedFile, page: PdfPage): Candidate[] {
  return tagged.elements.flatMap((element): Candidate[] => {
    if (!element.kids.some((kid) => kid.kind === 'content' && kid.page === page)) return [];
    const box = rectangle(element.attribute('Layout', 'BBox'));
    return box === undefined ? [] : [{ element, box }];
  });
}

const area = (box: Rectangle): number => (box.right - box.left) * (box.top - box.bottom);

/** How far a point is from a rectangle; 0 within it. */
function distance(box: Rectangle, x: number, y: number): number {
  const across = Math.max(box.left - x, x - box.right, 0);
  const up = Math.max(box.bottom - y, y - box.top, 0);
  return Math.hypot(across, up);
}
