import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../src/pdf/document.js';
import { run, words } from './helpers/document.js';
import { box, heading, headRow, list, paragraph, simpleRows, table } from './helpers/pieces.js';
import { layShared } from './helpers/shared.js';

/** Milliseconds: the better of two tries, because other programs run as well. */
function timed(content: readonly Node[]): number {
  const tries = [0, 1].map(() => {
    const start = performance.now();
    layShared(content);
    return performance.now() - start;
  });
  return Math.min(...tries);
}

const chapters = (count: number): Node[] =>
  Array.from({ length: count }, () => [
    heading('Chapter'),
    paragraph(120, 'p'),
    list(4, 'l'),
    table(simpleRows(4, 'r'), { head: [headRow('h')], tracks: ['auto', 'auto'] }),
    box([paragraph(60, 'b')]),
  ]).flat();

describe('long documents', () => {
  it('a paragraph of 20,000 words takes less than two seconds', () => {
    const long = words(200, 'w');
    expect(timed([paragraph(200, 'warm')])).toBeLessThan(2000);
    expect(timed([{ text: [run(Array(100).fill(long).join(' '))] }])).toBeLessThan(2000);
  });

  it('take time in proportion to their length, in one box as well', () => {
    timed(chapters(20));
    const [short, long] = [timed(chapters(30)), timed(chapters(120))];
    // Four times as long: quadratic work would take sixteen times as long.
    expect(long / short).toBeLessThan(9);
    const [few, many] = [timed([box(chapters(30))]), timed([box(chapters(120))])];
    expect(many / few).toBeLessThan(9);
  });

  it('tables too', () => {
    const rows = (count: number): Node[] => [
      table(simpleRows(count, 'r', 3), { tracks: ['auto', 'auto'], head: [headRow('h')] }),
    ];
    timed(rows(800));
    const [short, long] = [timed(rows(200)), timed(rows(800))];
    expect(long / short).toBeLessThan(9);
  });
});
