import MarkdownIt, { type Token } from 'markdown-it';

const parser = new MarkdownIt('commonmark', { html: false }).enable(['table', 'strikethrough']);

/** A text of the data as it was written. */
export interface Written {
  /** `domains.partnerships.potential.0.text`. */
  readonly path: string;
  readonly text: string;
}

/** All texts of a file of the data, in the order of the file. */
export function textsOf(value: unknown, path = ''): Written[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, path === '' ? name : `${path}.${name}`));
}

/** The blocks of a text in Markdown without its marks, numbers of sources, pictures and figures. Read by CommonMark alone. */
export function blocksOf(markdown: string): string[] {
  return parser
    .parse(markdown, {})
    .flatMap(({ type, content, children }) => {
      if (type === 'fence' || type === 'code_block') return [content];
      return type === 'inline' ? [unmarked((children ?? []).map(wordsOf).join(''))] : [];
    })
    .filter((text) => text.trim() !== '');
}

function wordsOf({ type, content }: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return '\n';
  return type === 'text' || type === 'code_inline' ? content : '';
}

/** Without citations, and without the brackets and attributes of a phrase in another language. */
const unmarked = (text: string): string =>
  text.replace(/\s*\[@[^\]]+\]/gu, '').replace(/\[([^\]]+)\]\{[^}]*\}/gu, '$1');
