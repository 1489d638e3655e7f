import type { Env, MarkdownIt, Token } from 'markdown-it';

/** Most lists in lists and quotes in quotes: each list counts twice, as a list and as an item. */
const MAX_LEVEL = 40;
/** Most emphasis within emphasis, and brackets within brackets. */
const MAX_WITHIN = 40;
/** Most lines of a text: some four hundred pages. */
const MAX_LINES = 20_000;
/** Most signs in one paragraph that may mean something to Markdown. */
const MAX_SIGNS = 5_000;
/** Most characters of one paragraph or cell. */
const MAX_PARAGRAPH = 200_000;
const MAX_HEADINGS = 1_000;
const MAX_COLUMNS = 100;

/** Something in a text of which there is more than a page can show, or a parser should be given. */
export interface Excess {
  readonly message: string;
  /** The line where it is found, from 0. */
  readonly line: number;
}

const EXCESS = Symbol('excess');

/** The first excess that was met while a text was parsed with this environment. */
export const excessOf = (env: Env): Excess | undefined => env[EXCESS] as Excess | undefined;

/** What can be told before a text is parsed. */
export function excessBefore(text: string): Excess | undefined {
  let lines = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines += 1;
  return lines > MAX_LINES
    ? { message: `The text has more than ${MAX_LINES} lines; no more are read.`, line: MAX_LINES }
    : undefined;
}

/**
 * Teaches a parser to stop where a text has too much. Markdown-it leaves out without a word what is nested deeper than it
 * reads, and takes long over many signs in one paragraph.
 */
export function useLimits(md: MarkdownIt): void {
  const note = (env: Env, message: string, line: number): void => {
    env[EXCESS] ??= { message, line };
  };
  md.block.ruler.before('table', 'levels', (state, line) => {
    if (state.level > MAX_LEVEL) note(state.env, 'Lists and quotes are nested deeper here than a page can show.', line);
    return false;
  });
  md.core.ruler.after('block', 'sizes', (state) => {
    for (const [message, line] of sizes(state.tokens)) note(state.env, message, line);
    // What has too much is not read on.
    if (excessOf(state.env) !== undefined) state.tokens = [];
  });
  md.core.ruler.after('inline', 'within', (state) => {
    for (const { children, map } of state.tokens) {
      if (deepest(children ?? []) <= MAX_WITHIN) continue;
      note(state.env, `Emphasis stands within emphasis more than ${MAX_WITHIN} deep.`, map?.[0] ?? 0);
      state.tokens = [];
      return;
    }
  });
}

function* sizes(tokens: readonly Token[]): Generator<readonly [message: string, line: number]> {
  let headings = 0;
  let columns = 0;
  for (const { type, content, map } of tokens) {
    const line = map?.[0] ?? 0;
    if (type === 'heading_open') headings += 1;
    if (headings > MAX_HEADINGS) yield [`The text has more than ${MAX_HEADINGS} headings.`, line];
    if (type === 'tr_open') columns = 0;
    if (type === 'th_open') columns += 1;
    if (columns > MAX_COLUMNS) yield [`The table has more than ${MAX_COLUMNS} columns.`, line];
    if (type !== 'inline') continue;
    if (content.length > MAX_PARAGRAPH) yield [`A paragraph has more than ${MAX_PARAGRAPH} characters.`, line];
    if (signs(content) > MAX_SIGNS)
      yield [`A paragraph has more than ${MAX_SIGNS} signs such as \`*\`, \`[\` and \`<\`.`, line];
    if (brackets(content) > MAX_WITHIN)
      yield [`Brackets stand within brackets, or are not closed, more than ${MAX_WITHIN} times.`, line];
  }
}

const SIGN = /[*_~`[\]<&\\!]/g;

function signs(text: string): number {
  let count = 0;
  SIGN.lastIndex = 0;
  while (SIGN.test(text)) count += 1;
  return count;
}

/** How deep brackets stand within each other. */
function brackets(text: string): number {
  let depth = 0;
  let most = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\\') index += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth = Math.max(0, depth - 1);
    most = Math.max(most, depth);
  }
  return most;
}

function deepest(tokens: readonly Token[]): number {
  let depth = 0;
  let most = 0;
  for (const { nesting } of tokens) {
    depth += nesting;
    most = Math.max(most, depth);
  }
  return most;
}
