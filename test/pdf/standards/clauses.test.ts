import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/verify/index.js';

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

interface Row {
  readonly clause: string;
  readonly mark: string;
  readonly by: string;
}

function rowsOf(document: string): Row[] {
  const cells = read(document)
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return cells.map(([, clause = '', , mark = '', by = '']) => ({ clause, mark, by }));
}

/** Tests that a row names: `path: title`, parted by semicolons, before the rules. */
const testsOf = ({ by }: Row): [file: string, title: string][] =>
  [...by.matchAll(/(test\/[\w/.-]+\.ts): (.+?)(?=; test\/| · |$)/g)].map(([, file = '', title = '']) => [file, title]);

const rules = new Set(RULES.map(({ id }) => id));

describe.each(['src/pdf/PDF_UA1.md', 'src/pdf/PDF_A3.md'])('%s', (document) => {
  const rows = rowsOf(document);

  it('marks each clause once, in one of four ways, and says why', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(new Set(rows.map(({ clause }) => clause)).size).toBe(rows.length);
    for (const { clause, mark, by } of rows) {
      expect(['enforced', 'impossible', 'author', 'missing'], clause).toContain(mark);
      expect(by.length, clause).toBeGreaterThan(10);
    }
  });

  it('names for each clause that is enforced a test that is there', () => {
    for (const row of rows.filter(({ mark }) => mark === 'enforced')) {
      const tests = testsOf(row);
      expect(tests.length, row.clause).toBeGreaterThan(0);
      for (const [file, title] of tests) {
        expect(existsSync(new URL(file, ROOT)), `${row.clause}: ${file}`).toBe(true);
        expect(read(file).includes(`'${title}'`), `${row.clause}: “${title}” in ${file}`).toBe(true);
      }
    }
  });

  it('names rules that there are', () => {
    const named = rows
      .filter(({ mark }) => mark === 'enforced')
      .flatMap(({ by }) => [...by.matchAll(/`([\w-]+)`/g)].map(([, rule = '']) => rule));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((rule) => !rules.has(rule))).toEqual([]);
  });
});
