import type { Element } from 'domhandler';
import type { Run } from '../pdf/document.js';
import type { ContentPart } from '../style/computed.js';
import { attribute } from './tree.js';

/** What `content` puts into text: text, or what is only known when pages are. */
export type Piece = { readonly text: string } | { readonly shows: NonNullable<Run['shows']> };

const ATTR = /^attr\(\s*([\w-]+)\s*\)$/;

/** The pieces of a `content` value. A running element is no text: margin boxes show it by themselves. */
export function contentPieces(parts: readonly ContentPart[], origin: Element | null): Piece[] {
  return parts.map((part) => pieceOf(part, origin)).filter((piece) => piece !== null);
}

function pieceOf(part: ContentPart, origin: Element | null): Piece | null {
  switch (part.kind) {
    case 'text':
      return { text: part.text };
    case 'attr':
      return { text: (origin && attribute(origin, part.name)) ?? '' };
    case 'counter':
      return { shows: { kind: part.name } };
    case 'target-counter': {
      const id = targetOf(part.target, origin);
      return id === '' ? null : { shows: { kind: 'page-of', id } };
    }
    case 'string':
      return { shows: { kind: 'string', name: part.name, which: part.which } };
    case 'element':
      return null;
  }
}

function targetOf(target: string, origin: Element | null): string {
  const name = ATTR.exec(target)?.[1];
  const address = name === undefined ? target : ((origin && attribute(origin, name)) ?? '');
  return address.replace(/^#/, '');
}
