import type { MarkdownIt, StateCore, Token } from 'markdown-it';

const NUMBER = /^[+−–-]?[\d\u0660-\u0669][\d\u0660-\u0669.,٬٫\s\u00A0\u202F/–-]*\s?%?$/u;
const NOTHING = /^(?:|[-–—…]|\.\.\.?|n\/?a)$/iu;

/** Whether the cells of a column are numbers, so that they stand one under the other: all but empty ones, and one at least. */
export function isNumeric(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => !NOTHING.test(cell));
  return filled.length > 0 && filled.every((cell) => NUMBER.test(cell));
}

interface Column {
  /** The first column holds the names of rows, and years in it are names. */
  readonly first: boolean;
  readonly cells: Token[];
  readonly words: string[];
}

/** The columns of the tables among tokens: each table's cells, with the words of those in its body. */
function columnsOf(tokens: readonly Token[]): Column[] {
  const done: Column[] = [];
  let columns: Column[] = [];
  let index = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'table_open') columns = [];
    else if (token.type === 'table_close') done.push(...columns);
    else if (token.type === 'tr_open') index = 0;
    else if (token.type === 'th_open' || token.type === 'td_open') {
      columns[index] ??= { first: index === 0, cells: [], words: [] };
      columns[index]?.cells.push(token);
      if (token.type === 'td_open') columns[index]?.words.push(tokens[at + 1]?.content ?? '');
      index++;
    }
  }
  return done;
}

/** Alignment that Markdown asks for, as a class: the parser's own `style` attribute is no place for a look. */
function alignment(cell: Token): string | undefined {
  const style = String(cell.attrGet('style') ?? '');
  cell.attrs = (cell.attrs ?? []).filter(([name]) => name !== 'style');
  if (style.includes('right')) return 'align-end';
  return style.includes('center') ? 'align-center' : undefined;
}

/** Tables written in Markdown: headings of columns say so, and numbers stand one under the other. */
export function useTables(md: MarkdownIt): void {
  md.core.ruler.after('inline', 'tables', (state: StateCore) => {
    for (const token of state.tokens) {
      if (token.type === 'table_open') token.attrJoin('class', 'data-table');
      if (token.type === 'th_open') token.attrSet('scope', 'col');
    }
    for (const column of columnsOf(state.tokens)) {
      const numeric = !column.first && isNumeric(column.words);
      for (const cell of column.cells) {
        const name = alignment(cell) ?? (numeric ? 'number' : undefined);
        if (name !== undefined) cell.attrJoin('class', name);
      }
    }
  });
}
