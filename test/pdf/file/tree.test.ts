import { describe, expect, it } from 'vitest';
import type { CompactDocument } from '../../../src/pdf/file/compact.js';
import { nameTree, numberTree } from '../../../src/pdf/file/tree.js';

/** Where the leaves of a tree go. */
function leaves(): { document: CompactDocument; written: string[] } {
  const written: string[] = [];
  const document = {
    reserveObject: () => written.length + 1,
    addObject: (_: number, body: string) => written.push(body),
  };
  return { document: document as unknown as CompactDocument, written };
}

describe('a tree of names', () => {
  it('is in the order of their bytes, also where those are of two kinds', () => {
    const { document, written } = leaves();
    const names = ['é', 'b', 'B', 'a b', ''].map((name, index) => [name, String(index)] as const);
    expect(nameTree(names, document)).toBe('<</Names [() 4 (B) 2 (a b) 3 (b) 1 <FEFF00E9> 0]>>');
    expect(written).toEqual([]);
  });

  it('of many names has leaves that say from which name to which they go', () => {
    const { document, written } = leaves();
    const names = Array.from({ length: 450 }, (_, index) => [`n${String(index).padStart(3, '0')}`, 'null'] as const);
    expect(nameTree(names.toReversed(), document)).toBe('<</Kids [1 0 R 2 0 R 3 0 R]>>');
    expect(written.map((leaf) => /^<<\/Limits \[(.*?)\]\/Names/.exec(leaf)?.[1])).toEqual([
      '(n000) (n199)',
      '(n200) (n399)',
      '(n400) (n449)',
    ]);
  });
});

describe('a tree of numbers', () => {
  it('keeps their order', () => {
    const { document, written } = leaves();
    expect(numberTree([], document)).toBe('<</Nums []>>');
    const numbers = Array.from({ length: 201 }, (_, index) => [index, 'null'] as const);
    expect(numberTree(numbers, document)).toBe('<</Kids [1 0 R 2 0 R]>>');
    expect(written[1]).toBe('<</Limits [200 200]/Nums [200 null]>>');
  });
});
