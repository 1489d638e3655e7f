import type { CompactDocument } from './compact.js';
import { reference, textBytes, textString } from './strings.js';

/** Entries in one leaf: who looks for one reads a leaf, and not all of them. */
const IN_ONE_LEAF = 200;

/**
 * The dictionary of a name tree (ISO 32000-1, 7.9.6), which readers search by the bytes of its names.
 * @param entries Names, none twice, and what they stand for.
 */
export function nameTree(
  entries: readonly (readonly [name: string, value: string])[],
  document: CompactDocument,
): string {
  const sorted = entries
    .map(([name, value]) => ({ key: textString(name), bytes: textBytes(name), value }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  return tree('Names', sorted, document);
}

/** The dictionary of a number tree (7.9.7). @param entries In the order of their numbers. */
export function numberTree(
  entries: readonly (readonly [key: number, value: string])[],
  document: CompactDocument,
): string {
  return tree(
    'Nums',
    entries.map(([key, value]) => ({ key: String(key), value })),
    document,
  );
}

interface Entry {
  readonly key: string;
  readonly value: string;
}

function tree(kind: 'Names' | 'Nums', entries: readonly Entry[], document: CompactDocument): string {
  if (entries.length <= IN_ONE_LEAF) return `<<${list(kind, entries)}>>`;
  const leaves: string[] = [];
  for (let from = 0; from < entries.length; from += IN_ONE_LEAF) {
    const own = entries.slice(from, from + IN_ONE_LEAF);
    const leaf = document.reserveObject();
    document.addObject(leaf, `<</Limits [${own[0]?.key} ${own.at(-1)?.key}]${list(kind, own)}>>`);
    leaves.push(reference(leaf));
  }
  return `<</Kids [${leaves.join(' ')}]>>`;
}

const list = (kind: string, entries: readonly Entry[]): string =>
  `/${kind} [${entries.map(({ key, value }) => `${key} ${value}`).join(' ')}]`;
