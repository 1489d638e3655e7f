import MarkdownIt, { type Token } from 'markdown-it';
import { squash } from './squash.js';

const parser = new MarkdownIt('commonmark', { html: false }).enable(['table', 'strikethrough']);

/** Where a text shows a picture or a figure of the profile. */
export interface Shown {
  readonly kind: 'picture' | 'figure';
  readonly id: string;
}

/** A cell of a table's head, which is said again on each page that the table goes on to. */
export interface Head {
  readonly kind: 'head';
  readonly words: string;
}

/** A piece of a Markdown text that stands on the page without anything between its words; or what it shows. */
export type Fragment = string | Head | Shown;

/**
 * The words of a Markdown text in the order of reading, squashed: one fragment for each block, cut where a citation
 * puts a number between the words. Read by CommonMark alone, so that it knows nothing of how pages are made.
 */
export function fragmentsOf(markdown: string): Fragment[] {
  let inHead = false;
  return parser.parse(markdown, {}).flatMap((token) => {
    if (token.type === 'thead_open') inHead = true;
    if (token.type === 'thead_close') inHead = false;
    if (token.type === 'fence' || token.type === 'code_block') return cut(token.content);
    const fragments = token.type === 'inline' ? inline(token.children ?? []) : [];
    return inHead ? fragments.map(asHead) : fragments;
  });
}

function asHead(fragment: Fragment): Fragment {
  return typeof fragment === 'string' ? { kind: 'head', words: fragment } : fragment;
}

function inline(tokens: readonly Token[]): Fragment[] {
  const fragments: Fragment[] = [];
  let text = '';
  for (const token of tokens) {
    if (token.type === 'image') {
      fragments.push(...cut(text), ...shown(String(token.attrGet('src') ?? '')));
      text = '';
    } else if (token.type === 'text' || token.type === 'code_inline') {
      text += token.content;
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') {
      text += ' ';
    }
  }
  return [...fragments, ...cut(text)];
}

function shown(address: string): Shown[] {
  const [, kind, id] = /^(picture|figure):(.+)$/.exec(address) ?? [];
  return (kind === 'picture' || kind === 'figure') && id !== undefined ? [{ kind, id }] : [];
}

/** Cuts at citations, and takes a bracketed span's brackets and attributes away. */
function cut(text: string): string[] {
  return text
    .split(/\s*\[@[^\]]+\]/u)
    .map((part) => squash(part.replace(/\[([^\]]+)\]\{[^}]*\}/gu, '$1')))
    .filter((part) => part !== '');
}
