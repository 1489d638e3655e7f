import { PdfDict, type PdfObject, PdfString } from './objects.js';

/** Nodes of one tree: more are a circle. */
const MAX_NODES = 100_000;

/** The entries of a number tree (ISO 32000-1, 7.9.7) in their order; values as they stand there, references unfollowed. */
export function readNumberTree(root: PdfDict | undefined): readonly (readonly [number, PdfObject])[] {
  return readTree(root, 'Nums', (key) => (typeof key === 'number' ? key : undefined));
}

/** The entries of a name tree (7.9.6) in their order; values as they stand there, references unfollowed. */
export function readNameTree(root: PdfDict | undefined): readonly (readonly [PdfString, PdfObject])[] {
  return readTree(root, 'Names', (key) => (key instanceof PdfString ? key : undefined));
}

function readTree<K>(
  root: PdfDict | undefined,
  leaves: string,
  keyOf: (key: PdfObject) => K | undefined,
): (readonly [K, PdfObject])[] {
  const entries: (readonly [K, PdfObject])[] = [];
  const seen = new Set<PdfDict>();
  const waiting = root ? [root] : [];
  while (waiting.length > 0 && seen.size < MAX_NODES) {
    const node = waiting.pop() as PdfDict;
    if (seen.has(node)) continue;
    seen.add(node);
    const list = node.array(leaves);
    for (let index = 0; index + 1 < (list?.length ?? 0); index += 2) {
      const key = keyOf(list?.get(index) ?? null);
      if (key !== undefined) entries.push([key, list?.raw(index + 1) ?? null]);
    }
    const kids = node.array('Kids')?.all() ?? [];
    for (const kid of kids.reverse()) if (kid instanceof PdfDict) waiting.push(kid);
  }
  return entries;
}
