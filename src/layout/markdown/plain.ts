import Markdown, { type Token } from 'markdown-it';
import { WIDE } from '../typography/wide.js';
import { useCitations } from './citations.js';
import { useSpans } from './spans.js';

/** The end of a line between two characters of full width, or the space that YAML makes of it: no such script has one there. */
const WIDE_JOIN = new RegExp(`(?<=${WIDE}) (?=${WIDE})`, 'gu');

const parser = new Markdown('default', { html: false, linkify: false, breaks: false });
useCitations(parser);
useSpans(parser);

/**
 * The words of a text in Markdown, as they were typed: without marks, citations and pictures, a line for each paragraph,
 * heading, item or cell.
 */
export function plainText(markdown: string): string {
  const blocks = parser.parse(markdown, {}).flatMap((token) => {
    if (token.type === 'inline') return [(token.children ?? []).map(wordsOf).join('').trim().replace(WIDE_JOIN, '')];
    return token.type === 'fence' || token.type === 'code_block' ? [token.content.trim()] : [];
  });
  return blocks.filter((words) => words !== '').join('\n');
}

function wordsOf({ type, content }: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return ' ';
  return type === 'text' || type === 'code_inline' ? content : '';
}
