import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/pdf/document.js';
import { distinct } from '../../../src/pdf/structure/distinct.js';
import { run, text } from '../helpers/document.js';
import { frozen } from '../helpers/freeze.js';
import { cell, item, row, table } from '../helpers/pieces.js';

describe('a definition whose every node is an object of its own', () => {
  it('is left as it is', () => {
    const content = [text('a'), table([row(cell([text('b')]))]), item('1.', [text('c')])];
    expect(distinct(content)).toBe(content);
  });

  it('is made of one that names objects twice, at any depth, without changing it', () => {
    const shared = run('run');
    const words: Node = { text: [shared, shared] };
    const line = row(cell([words]), cell([words]));
    const content: Node[] = [words, table([line, line], { head: [line], caption: words }), item('1.', [words])];
    frozen(content);
    const own = distinct(content);
    const seen = new Set<object>();
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        if (Array.isArray(value)) value.forEach(visit);
        return;
      }
      if ('text' in value || 'content' in value || 'cells' in value) {
        expect(seen.has(value)).toBe(false);
        seen.add(value);
      }
      for (const inner of Object.values(value)) visit(inner);
    };
    visit(own);
    expect(JSON.stringify(own)).toBe(JSON.stringify(content));
  });
});
