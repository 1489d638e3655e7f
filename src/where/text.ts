import type { PdfPage, StructElement } from '../read/index.js';
import type { Piece, TaggedFile } from './tagged.js';

/** A part of a text, with the piece of a page that shows it. */
export interface TextPart {
  readonly text: string;
  readonly piece: Piece;
}

/** The parts of an element's text, and of what stands in it, in reading order. */
export function partsOf(element: StructElement, tagged: TaggedFile): TextPart[] {
  return element.kids.flatMap((kid): TextPart[] => {
    if (kid.kind === 'element') return partsOf(kid.element, tagged);
    if (kid.kind !== 'content' || kid.page === undefined) return [];
    return textOf(kid.page, kid.mcid, tagged);
  });
}

function textOf(page: PdfPage, mcid: number, tagged: TaggedFile): TextPart[] {
  return tagged.pieces(page).flatMap((piece): TextPart[] => {
    const { event } = piece;
    return event !== undefined && piece.mcid === mcid ? [{ text: event.text, piece }] : [];
  });
}

const ENDS_PARTED = /[\s\u00ad\u200b]$/u;

/** Lines of scripts without spaces follow each other without one. */
const EAST_ASIAN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
const ENDS_EAST_ASIAN = new RegExp(`${EAST_ASIAN}$`, 'u');
const EAST_ASIAN_FIRST = new RegExp(`^${EAST_ASIAN}`, 'u');

/** Parts as one text: what was divided at the end of a line is whole again. */
export function joined(parts: readonly TextPart[]): string {
  let text = '';
  let last: Piece | undefined;
  for (const { text: next, piece } of parts) {
    const isApart = last !== undefined && !(last.page === piece.page && isOneLine(last, piece) && touches(last, piece));
    const isParted = ENDS_PARTED.test(text) || (ENDS_EAST_ASIAN.test(text) && EAST_ASIAN_FIRST.test(next));
    const needsSpace = isApart && !isParted && text !== '';
    text += needsSpace ? ` ${next}` : next;
    last = piece;
  }
  return text
    .replace(/\u00ad/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether two pieces stand on one line: by half of the lower one. */
function isOneLine({ box: a }: Piece, { box: b }: Piece): boolean {
  const shared = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  return shared > Math.min(a.top - a.bottom, b.top - b.bottom) / 2;
}

/** Whether no gap that could be a space is between two pieces of a line. */
function touches({ box: a }: Piece, { box: b }: Piece): boolean {
  const gap = Math.max(b.left - a.right, a.left - b.right);
  return gap < (a.top - a.bottom) / 8;
}
