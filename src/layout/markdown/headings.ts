import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { runOf } from './run.js';

/** The words of a heading, without what Markdown adds. */
function wordsOf(token: Token | undefined): string {
  return (token?.children ?? []).map((child) => (child.type === 'softbreak' ? ' ' : child.content)).join('');
}

/** `domains.partnerships.narrative` and "Regional cooperation" make `domain-partnerships-regional-cooperation`. */
function headingId(path: string, words: string, taken: Set<string>): string {
  const place = path.replace(/\.(?:text|narrative)$/u, '').replace(/^domains\./u, 'domain.');
  const id = `${place}.${words}`
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  taken.add(free);
  return free;
}

/** Puts the highest heading that a text uses one level under its section, the others as deep below it; gives ids. */
export function useHeadings(md: MarkdownIt): void {
  md.core.ruler.after('inline', 'headings', (state: StateCore) => {
    const run = runOf(state.env);
    const headings = state.tokens.filter((token) => token.type === 'heading_open' || token.type === 'heading_close');
    const level = (token: Token) => Number(token.tag.slice(1));
    const shift = run.headingLevel - Math.min(...headings.map(level));
    for (const token of headings) token.tag = `h${Math.min(6, level(token) + shift)}`;
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== 'heading_open') continue;
      token.attrSet('id', headingId(run.prose.path, wordsOf(state.tokens[index + 1]), run.state.ids));
    }
  });
}
