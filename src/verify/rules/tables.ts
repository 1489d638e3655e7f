import { childrenOf, PdfArray, PdfName, PdfString, type StructElement } from '../../read/index.js';
import type { Flaw, Rule } from '../rule.js';
import type { Subject } from '../subject.js';
import { gridOf, rowsOf } from './grid.js';

/** What may stand in the parts of a table (ISO 32000-1, table 337), and what they may stand in. */
const KIDS: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
};
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
};

const tables = ({ tree }: Pick<Subject, 'tree'>): readonly StructElement[] =>
  tree?.elements.filter(({ role }) => role === 'Table') ?? [];

export const TABLE_RULES: readonly Rule[] = [
  {
    id: 'table-parts',
    clauses: { ua: '7.2', pdf: '14.8.4.3.4' },
    matterhorn: '09-004',
    demands:
      'A table holds rows, in THead, TBody and TFoot where there are any; a row holds cells; none of them stands elsewhere.',
    why: 'Only in a table whose parts are in order can a reader go from cell to cell.',
    remedy: 'Put cells into rows, and rows into the table or its parts.',
    *check({ tree }) {
      for (const element of tree?.elements ?? []) {
        const parents = PARENTS[element.role];
        if (parents && !parents.includes(element.parent?.role ?? '')) {
          yield { message: `A ${element.role} stands in a ${element.parent?.role ?? 'root'}.`, element };
        }
        const allowed = KIDS[element.role];
        if (!allowed) continue;
        const wrong = element.kids.find((kid) => kid.kind !== 'element' || !allowed.includes(kid.element.role));
        if (wrong) {
          const what = wrong.kind === 'element' ? `a ${wrong.element.role}` : 'content without a cell';
          // A part of a table that stands in another part has said so itself.
          if (wrong.kind !== 'element' || !PARENTS[wrong.element.role]) yield { message: `It holds ${what}.`, element };
        }
        if (element.kids.length === 0) yield { message: 'It holds nothing.', element };
      }
      for (const table of tables({ tree })) yield* order(table);
    },
  },
  {
    id: 'table-grid',
    clauses: { ua: '7.2', a: '6.7.3.4' },
    matterhorn: '09-004',
    demands:
      'With the spans of its cells, each row of a table fills the same columns, and no two cells the same place.',
    why: 'A reader counts columns to say which header belongs to a cell.',
    remedy: 'Correct ColSpan and RowSpan, or add the missing cell.',
    *check(subject) {
      for (const table of tables(subject))
        for (const message of gridOf(table).problems) yield { message, element: table };
    },
  },
  {
    id: 'table-headers',
    clauses: { ua: '7.5' },
    matterhorn: '15-003',
    demands: 'Each header cell (TH) says what it is the header of: by Scope, or as cells name it in their Headers.',
    why: 'In a cell, a screen reader says its headers first.',
    remedy: 'Give the header cell a Scope: Row, Column or Both.',
    *check(subject) {
      for (const table of tables(subject)) {
        const cells = rowsOf(table).flatMap(({ cells }) => cells);
        const named = new Set(cells.flatMap(headersOf));
        for (const cell of cells) {
          if (cell.role !== 'TH') continue;
          const scope = cell.attribute('Table', 'Scope');
          const text = scope instanceof PdfName ? scope.name : undefined;
          if (text !== undefined && !['Row', 'Column', 'Both'].includes(text))
            yield { message: `Its Scope is ${text}.`, element: cell };
          else if (text === undefined && !(cell.id !== undefined && named.has(cell.id))) {
            yield { message: 'The header cell does not say what it is the header of.', element: cell };
          }
        }
        if (cells.length > 1 && !cells.some(({ role }) => role === 'TH'))
          yield { message: 'The table has no header cell.', element: table };
      }
    },
  },
  {
    id: 'table-header-ids',
    clauses: { ua: '7.5', pdf: '14.8.5.7' },
    demands: 'Headers of a cell names cells of the same table by their IDs.',
    why: 'A header that is not there cannot be said.',
    remedy: 'Name the IDs of header cells of this table.',
    *check(subject) {
      for (const table of tables(subject)) {
        const cells = rowsOf(table).flatMap((row) => row.cells);
        const ids = new Map(cells.flatMap((cell) => (cell.id === undefined ? [] : [[cell.id, cell] as const])));
        for (const cell of cells) {
          for (const id of headersOf(cell)) {
            const header = ids.get(id);
            if (!header)
              yield { message: `It names ‘${id}’ as its header, which is no cell of the table.`, element: cell };
            else if (header.role !== 'TH')
              yield { message: `It names ‘${id}’ as its header, which is no header cell.`, element: cell };
          }
        }
      }
    },
  },
];

function headersOf(cell: StructElement): string[] {
  const headers = cell.attribute('Table', 'Headers');
  return headers instanceof PdfArray ? headers.all().flatMap((id) => (id instanceof PdfString ? [id.text] : [])) : [];
}

/** One head before one foot at most, and rows either in parts or in the table. */
function* order(table: StructElement): Generator<Flaw> {
  const roles = childrenOf(table).map(({ role }) => role);
  for (const part of ['THead', 'TFoot']) {
    if (roles.filter((role) => role === part).length > 1)
      yield { message: `It has more than one ${part}.`, element: table };
  }
  if (roles.includes('TR') && roles.some((role) => ['THead', 'TBody', 'TFoot'].includes(role))) {
    yield { message: 'Rows stand beside THead, TBody or TFoot.', element: table };
  }
  if (roles.includes('THead') && roles.find((role) => role !== 'Caption') !== 'THead') {
    yield { message: 'Something stands before its THead.', element: table };
  }
  if (roles.includes('THead') && !roles.includes('TBody'))
    yield { message: 'It has a THead and no TBody.', element: table };
}
