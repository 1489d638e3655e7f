import type { NodeBase } from '../document.js';
import { pathIn } from './node-text.js';

/** What could not be set as the definition asks, because even a whole page has too little room for it. */
export interface Strain {
  /**
   * `divided`: asked to stay in one piece. `parted`: asked to stay with what stands before it. `smaller`: a picture that
   * was asked for larger. `cut`: a line of text that reaches below the foot of the page.
   */
  readonly kind: 'divided' | 'parted' | 'smaller' | 'cut';
  readonly node: NodeBase;
  /** What it asks for, points. */
  readonly height: number;
  /** The most that it finds, points. */
  readonly room: number;
  /** Path of the data: of the node, of the first that stands in it, or of the nearest around it. */
  readonly path?: string;
}

/** A strain of a node; a box around it gives the path where nothing in the node has one. */
export function strainOf(kind: Strain['kind'], node: NodeBase, height: number, room: number): Strain {
  const path = pathIn(node);
  return { kind, node, height, room, ...(path === undefined ? {} : { path }) };
}

/** The same strain with the path of a box around it, where it has none yet. */
export const within = (strain: Strain, path: string | undefined): Strain =>
  strain.path === undefined && path !== undefined ? { ...strain, path } : strain;
