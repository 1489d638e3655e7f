import type { MarkdownIt, StateCore, Token } from 'markdown-it';

/**
 * A number as any language writes it: a sign, digits of any script, between them the separators of groups and decimals
 * or the dash of a range, and a per cent sign on either side.
 */
const NUMBER =
  /^[%٪]?[\s\u200E\u200F\u061C]*[+±−–-]?[%٪]?\s?\p{Nd}[\p{Nd}.,٫٬'’/\s−–-]*[\u200E\u200F\u061C]*[%٪‰]?[\u200E\u200F\u061C]*$/u;
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

/** What a cell says, without emphasis and citations: a total in bold is a number. */
function wordsOf(cell: Token | undefined): string {
  return (cell?.children ?? []).map((child) => child.content).join('');
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
      if (token.type === 'td_open') columns[index]?.words.push(wordsOf(tokens[at + 1]));
      index++;
    }
  }
  return done;
}

/** Takes the parser's own `style` attribute away: it is no place for a look. Returns the alignment that it asked for. */
function takeAlignment(cell: Token): string | undefined {
  const style = String(cell.attrGet('style') ?? '');
  cell.attrs = (cell.attrs ?? []).filter(([name]) => name !== 'style');
  return /text-align:\s*(\w+)/u.exec(style)?.[1];
}

/** Classes of what an author may ask for; at the start is where text stands anyway. */
const ALIGNMENTS: ReadonlyMap<string, string> = new Map([
  ['right', 'align-end'],
  ['center', 'align-center'],
]);

/** Numbers stand at the end, one under the other, unless the author asks for another place. */
function className(asked: string | undefined, numeric: boolean): string | undefined {
  if (numeric && (asked === undefined || asked === 'right')) return 'number';
  return asked === undefined ? undefined : ALIGNMENTS.get(asked);
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
        const name = className(takeAlignment(cell), numeric);
        if (name !== undefined) cell.attrJoin('class', name);
      }
    }
  });
}
