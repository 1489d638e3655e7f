import type { Node } from '../../pdf/document.js';

/** The body of a note: one node with the role of a note, and the path that names it, which a note must have (ISO 14289-1, 7.9). */
export function noteBody(nodes: readonly Node[], dataPath: string | undefined): readonly Node[] {
  const path = dataPath === undefined ? {} : { dataPath };
  const [only] = nodes;
  if (nodes.length === 1 && only && 'text' in only && only.role === undefined && only.dataPath === undefined)
    return [{ ...only, role: 'Note', ...path }];
  return [{ role: 'Note', ...path, stack: nodes }];
}
