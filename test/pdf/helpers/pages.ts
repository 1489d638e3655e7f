import { createDocument } from '../../../src/pdf/create.js';
import type { DocumentDefinition } from '../../../src/pdf/document.js';
import type { Item } from '../../../src/pdf/flow/items.js';
import { type LaidDocument, layOut } from '../../../src/pdf/flow/layout.js';

type TextItem = Extract<Item, { kind: 'text' }>;

/** A line of a laid-out page. */
export interface PageLine {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  readonly x: number;
  readonly item: TextItem;
}

export const lay = (definition: DocumentDefinition): LaidDocument => layOut(definition, createDocument(definition));

/** Lines of each page in the order of drawing; the repeated heads of tables are left out unless asked for. */
export function linesOf(laid: LaidDocument, { repeated = false } = {}): PageLine[][] {
  return laid.pages.map((page) =>
    page.items
      .filter((item): item is TextItem => item.kind === 'text' && (repeated || item.repeated !== true))
      .map((item) => {
        const top = item.y - item.line.baseline;
        const text = item.line.segments.map((segment) => segment.text).join('');
        return { text, top, bottom: top + item.line.height, x: item.x, item };
      }),
  );
}

/** Text of each page, lines joined. */
export const textsOf = (laid: LaidDocument): string[] =>
  linesOf(laid).map((lines) => lines.map((line) => line.text).join('\n'));

/** All words of a laid-out document, in order. */
export const wordsOf = (laid: LaidDocument): string[] =>
  linesOf(laid).flatMap((lines) => lines.flatMap((line) => line.text.split(/\s+/).filter(Boolean)));
