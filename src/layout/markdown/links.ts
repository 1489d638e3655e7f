import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { reportText } from '../state.js';
import { offsetOf, runOf, type TextRun } from './run.js';

const OUTSIDE = /^(?:https?:\/\/[^/]|mailto:.)/iu;

function check(run: TextRun, block: Token, token: Token, decode: (text: string) => string): void {
  const href = String(token.attrGet('href') ?? '');
  if (OUTSIDE.test(href)) return;
  const offset = offsetOf(run.prose, block, href);
  if (href.startsWith('#') && href.length > 1) {
    run.state.innerLinks.push({ id: decode(href.slice(1)), offset, path: run.prose.path });
    return;
  }
  const message = `The link leads to \`${href}\`, which is neither a web address, an e-mail address nor a place in this document.`;
  const hint = 'Links begin with https://, http://, mailto: or #.';
  reportText(run.state, 'text/link', run.prose.path, message, hint, offset);
}

/** Lets links lead to the web, to an e-mail address or to a place in the document, and reports all others. */
export function useLinks(md: MarkdownIt): void {
  // The parser would print a link that it does not like as text, and nobody would know.
  md.validateLink = () => true;
  md.core.ruler.after('inline', 'links', (state: StateCore) => {
    const run = runOf(state.env);
    const decode = (text: string) => state.md.utils.lib.mdurl.decode(text);
    for (const block of state.tokens) {
      for (const token of block.children ?? []) if (token.type === 'link_open') check(run, block, token, decode);
    }
  });
}
