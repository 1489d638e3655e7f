import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Layout } from './layout.js';
import { MOST_TOLD, positionOf, type RenderState } from './state.js';
import { didYouMean } from './suggest.js';

/** Values of an attribute in a document. Text has no quotation mark that is not an entity, so it is never taken for one. */
function values(document: string, name: 'id' | 'href'): Set<string> {
  const pattern = new RegExp(` ${name}="([^"]*)"`, 'gu');
  return new Set([...document.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** Links inside the document that lead nowhere: a text's are told at the text, the others at the layout. */
export function checkAnchors(document: string, state: RenderState, layout: Layout): Diagnostic[] {
  const ids = values(document, 'id');
  const fromTexts = state.innerLinks
    .filter(({ id }) => !ids.has(id))
    .slice(0, MOST_TOLD)
    .map(({ id, offset, path }): Diagnostic => {
      const position = positionOf(state.profile, path, offset);
      const message = `The link leads to \`#${id}\`, and nothing in the document has that name.`;
      return { ...position, code: 'text/link', severity: 'error', message, hint: didYouMean(id, ids), path };
    });
  const told = new Set(state.innerLinks.map(({ id }) => id));
  const fromLayout = [...values(document, 'href')]
    .filter((href) => href.startsWith('#'))
    .map((href) => href.slice(1))
    .filter((id) => !ids.has(id) && !told.has(id) && !told.has(decode(id)))
    .map((id): Diagnostic => {
      const message = `A template links to \`#${id}\`, and nothing in the document has that name.`;
      const file = join(layout.folder, 'layout.hbs');
      return { file, code: 'layout/run', severity: 'error', message, hint: didYouMean(id, ids) };
    });
  return [...fromTexts, ...fromLayout];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
