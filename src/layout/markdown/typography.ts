import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { OBJECT, type Segment } from '../typography/segments.js';
import { setSegments } from '../typography/typeset.js';
import type { Typography } from '../typography/typography.js';

/** What a token is to the words around it; marks of sources and the ends of elements are nothing. */
function contextOf({ type, content }: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return '\n';
  if (type === 'image' || type === 'code_inline') return OBJECT;
  return content;
}

/** A segment for each token; words within a phrase are in its language, and an address that stands for itself is none. */
function segmentsOf(tokens: readonly Token[], language: string): Segment[] {
  const languages = [language];
  let address = false;
  return tokens.map((token): Segment => {
    const { type, level, info } = token;
    if (type === 'span_open') languages.push(String(token.attrGet('lang') ?? language));
    if (type === 'span_close') languages.pop();
    if (type === 'link_open' && info === 'auto') address = true;
    if (type === 'link_close') address = false;
    const fixed = address || !(type === 'text' || type === 'softbreak');
    return { text: contextOf(token), language: languages.at(-1) ?? language, level, fixed };
  });
}

/** Sets the words of a line in place; a line break of the source that has become a space, or nothing, is text. */
function setTokens(tokens: readonly Token[], typography: Typography, language: string): void {
  const segments = segmentsOf(tokens, language);
  setSegments(segments, typography.rulesFor);
  for (const [index, token] of tokens.entries()) {
    const { text = '', fixed = true } = segments[index] ?? {};
    if (fixed || text === contextOf(token)) continue;
    token.type = 'text';
    token.content = text;
  }
}

/**
 * Teaches a parser the typography of a language, and of the languages of its phrases. The parser's own typographer rests:
 * it changes more than a text asks for ("(c)"), and knows one language and no text without spaces.
 */
export function useTypography(md: MarkdownIt, typography: Typography, language: string): void {
  // Before escaped characters join the text around them: what is escaped stays as it was typed.
  md.core.ruler.before('text_join', 'typography', (state: StateCore) => {
    for (const block of state.tokens) if (block.children) setTokens(block.children, typography, language);
  });
}
