import type { Prose } from '../markdown/run.js';

/** A text in Markdown with its place in the data. */
export function markdownAt(source: string, path: string): Prose {
  return { source, path, format: 'markdown' };
}

/** A plain text with its place in the data. */
export function plainAt(source: string, path: string): Prose {
  return { source, path, format: 'plain' };
}

/** The same for a text that may be absent, or be nothing but space. */
export function optionalMarkdown(source: string | undefined, path: string): Prose | null {
  return source === undefined || source.trim() === '' ? null : markdownAt(source, path);
}
