import { describe, expect, it } from 'vitest';
import type { InlineElement, Node } from '../../../src/pdf/document.js';
import { run } from '../helpers/document.js';
import { outlineOf } from '../helpers/outline.js';

describe('the elements within a paragraph', () => {
  const spanish: InlineElement = { role: 'Span', lang: 'es' };
  const link: InlineElement = { role: 'Link', link: '#a' };

  it('hold the runs that name them, however many there are', () => {
    const content: Node = {
      text: [run('see '), run('one ', { inside: [link] }), run('two', { inside: [link] }), run(' end')],
    };
    expect(outlineOf([content])).toEqual(['P', '  “see ”', '  Link to=#a', '    “one two”', '  “ end”']);
  });

  it('stand in each other, and end where a run does not name them', () => {
    const content: Node = {
      text: [
        run('a', { inside: [link] }),
        run('b', { inside: [link, spanish] }),
        run('c', { inside: [link] }),
        run('d', { inside: [spanish] }),
      ],
    };
    expect(outlineOf([content])).toEqual([
      'P',
      '  Link to=#a',
      '    “a”',
      '    Span lang=es',
      '      “b”',
      '    “c”',
      '  Span lang=es',
      '    “d”',
    ]);
  });

  it('are two where two objects say the same', () => {
    const again: InlineElement = { ...link };
    const content: Node = { text: [run('a', { inside: [link] }), run('b', { inside: [again] })] };
    expect(outlineOf([content]).filter((line) => line.includes('Link'))).toHaveLength(2);
  });

  it('carry what an abbreviation stands for, and the path of their value', () => {
    const short: InlineElement = { role: 'Span', expansion: 'Organization', dataPath: 'name' };
    expect(outlineOf([{ text: [run('O.', { inside: [short] })] }])).toEqual([
      'P',
      '  Span path=name E=Organization',
      '    “O.”',
    ]);
  });
});
