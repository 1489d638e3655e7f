import type { Env, Token } from 'markdown-it';
import type { RenderState } from '../state.js';

/** A text of the data, with its place in it. */
export interface Prose {
  readonly source: string;
  /** `foreword.text`. */
  readonly path: string;
  /** Plain text is typeset, and nothing else. */
  readonly format: 'markdown' | 'plain';
}

/** One text on its way through the parser; the rules find it in the parser's environment. */
export interface TextRun {
  readonly state: RenderState;
  readonly prose: Prose;
  /** Level of the highest heading that the text uses. */
  readonly headingLevel: number;
  /** Whether citations are printed: not where a finding is shown a second time. */
  readonly citations: boolean;
}

const RUN = Symbol('text run');

/** The parser's environment for a text. */
export function environment(run: TextRun): Env {
  return { [RUN]: run };
}

/** The text that a rule is working on. */
export function runOf(env: Env | undefined): TextRun {
  const run = env?.[RUN];
  if (run === undefined) throw new TypeError('The parser was called without a text.');
  return run as TextRun;
}

/** Offset of the first character of the block that a token belongs to. */
export function offsetOf(prose: Prose, token: Token, needle = ''): number {
  let offset = 0;
  for (let line = token.map?.[0] ?? 0; line > 0; line--) offset = prose.source.indexOf('\n', offset) + 1;
  const found = needle === '' ? -1 : prose.source.indexOf(needle, offset);
  return found >= 0 ? found : offset;
}
