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

/** Rows of the tables whose first cell is like this. */
function rowsOf(document: string, first: RegExp): Row[] {
  const cells = read(document)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, cell = '']) => first.test(cell));
  return cells.map(([, clause = '', , mark = '', by = '']) => ({ clause, mark, by }));
}

/** `7.1 ¶2` */
const CLAUSE = /^\d+(?:\.\d+)*(?: ¶\d+)?$/;
/** `31-001 to 31-003`, `02-001, 02-003` */
const CONDITIONS = /^\d\d-\d{3}\b/;

/** Tests that a row names: `path: title`, parted by semicolons, before the rules. */
const testsOf = ({ by }: Row): [file: string, title: string][] =>
  [...by.matchAll(/(test\/[\w/.-]+\.ts): (.+?)(?=; test\/| · |$)/g)].map(([, file = '', title = '']) => [file, title]);

/** All numbers from the first to the last, after a prefix. */
const range = (prefix: string, last: number, first = 1): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${prefix}${first + index}`);

/** The clauses that ask something of a file, or of who reads it. */
const CLAUSES: Readonly<Record<string, readonly string[]>> = {
  'src/pdf/PDF_UA1.md': [
    ...['5', '6.1', '6.2'],
    ...range('7.', 3),
    ...range('7.4.', 4),
    ...range('7.', 17, 5),
    ...range('7.18.', 5),
    ...['7.18.6.1', '7.18.6.2', '7.18.7', '7.18.8', '7.19', '7.20', '7.21.1', '7.21.2'],
    ...range('7.21.3.', 3),
    ...range('7.21.4.', 2),
    ...range('7.21.', 8, 5),
    ...['8', '9'],
  ],
  'src/pdf/PDF_A3.md': [
    ...range('6.1.', 6),
    ...['6.1.7.1', '6.1.7.2'],
    ...range('6.1.', 13, 8),
    ...['6.2.2', '6.2.3'],
    ...range('6.2.4.', 5),
    ...['6.2.5', '6.2.6', '6.2.8', '6.2.8.3', '6.2.9', '6.2.10', '6.2.11.2'],
    ...range('6.2.11.3.', 3),
    ...range('6.2.11.4.', 2),
    ...['6.2.11.5', '6.2.11.6', '6.2.11.7.2', '6.2.11.7.3', '6.2.11.8'],
    ...range('6.3.', 3),
    ...range('6.4.', 3),
    ...['6.5.1', '6.5.2', '6.6.2.1'],
    ...range('6.6.2.3.', 3),
    ...range('6.6.', 6, 3),
    ...['6.7.2.1', '6.7.2.2'],
    ...range('6.7.3.', 4),
    ...range('6.7.', 8, 4),
    ...range('6.', 11, 8),
  ],
};

const rules = new Set(RULES.map(({ id }) => id));

describe.each(['src/pdf/PDF_UA1.md', 'src/pdf/PDF_A3.md'])('%s', (document) => {
  const clauses = rowsOf(document, CLAUSE);
  const rows = [...clauses, ...rowsOf(document, CONDITIONS)];

  it('marks each clause once, in one of four ways, and says why', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(new Set(rows.map(({ clause }) => clause)).size).toBe(rows.length);
    for (const { clause, mark, by } of rows) {
      expect(['enforced', 'impossible', 'author', 'missing'], clause).toContain(mark);
      expect(by.length, clause).toBeGreaterThan(10);
    }
  });

  it('goes through all clauses', () => {
    const told = new Set(clauses.map(({ clause }) => clause.replace(/ ¶\d+$/, '')));
    expect([...told].sort()).toEqual([...(CLAUSES[document] ?? [])].sort());
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

/** How many failure conditions each of the 31 checkpoints of the Matterhorn Protocol 1.1 has. */
const CONDITION_COUNTS = [
  7, 4, 3, 1, 3, 4, 2, 2, 8, 1, 7, 1, 8, 7, 5, 3, 3, 2, 4, 3, 1, 1, 1, 1, 1, 2, 1, 18, 1, 2, 30,
];

const condition = (checkpoint: number, index: number): string =>
  `${String(checkpoint).padStart(2, '0')}-${String(index).padStart(3, '0')}`;

/** The conditions that the first cell of a row names. */
function conditionsOf({ clause }: Row): string[] {
  return clause.split(', ').flatMap((part) => {
    const [, checkpoint, first, last = first] = /^(\d\d)-(\d{3})(?: to \1-(\d{3}))?$/.exec(part) ?? [];
    const count = Number(last) - Number(first) + 1;
    return Array.from({ length: count || 0 }, (_, index) => condition(Number(checkpoint), Number(first) + index));
  });
}

it('PDF_UA1.md marks each failure condition of the Matterhorn Protocol once', () => {
  const told = rowsOf('src/pdf/PDF_UA1.md', CONDITIONS).flatMap(conditionsOf);
  const all = CONDITION_COUNTS.flatMap((count, index) =>
    range('', count).map((at) => condition(index + 1, Number(at))),
  );
  expect(all).toHaveLength(137);
  expect(told.sort()).toEqual(all);
});

it('every rule of PDF/UA-1 or PDF/A-3 that names a clause stands beside that clause', () => {
  const documents = { ua: 'src/pdf/PDF_UA1.md', a: 'src/pdf/PDF_A3.md' } as const;
  const untold: string[] = [];
  for (const { id, clauses } of RULES) {
    for (const [standard, document] of Object.entries(documents) as ['ua' | 'a', string][]) {
      for (const clause of clauses[standard]?.split(' and ') ?? []) {
        const beside = rowsOf(document, CLAUSE).filter((row) => isWithin(row.clause, clause));
        const isTold = beside.some(({ mark, by }) => mark === 'impossible' || by.includes(`\`${id}\``));
        if (!isTold) untold.push(`${document}, ${clause}: ${id}`);
      }
    }
  }
  expect(untold).toEqual([]);
});

/** Whether a row is about a clause, or about a part of it. */
const isWithin = (row: string, clause: string): boolean =>
  row === clause || (/^[. ]/.test(row.slice(clause.length)) && row.startsWith(clause));
