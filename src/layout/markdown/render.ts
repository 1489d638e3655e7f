import type { Token } from 'markdown-it';
import { Html, html } from '../html.js';
import type { RenderState } from '../state.js';
import { acronymPattern, cutAtAcronyms } from './abbreviations.js';
import { citedBy, printCitations } from './citations.js';
import { parserFor } from './parser.js';
import { environment, type Prose } from './run.js';

export interface BlockOptions {
  /** Level of the highest heading that the text uses; default 3. */
  readonly level?: number;
  /** A text of one paragraph comes without `<p>`. */
  readonly tight?: boolean;
  /** Sources to cite at the end, besides those that the text cites itself. */
  readonly cite?: readonly string[];
}

/** Ids that a text cites. */
function cited(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.flatMap((token) => (token.children ?? []).flatMap((child) => citedBy(child))));
}

/** A text of the data as paragraphs, lists, tables and figures. */
export function renderBlocks(state: RenderState, prose: Prose, options: BlockOptions = {}): Html {
  if (prose.format === 'plain') return html`<p>${renderInline(state, prose)}</p>`;
  const md = parserFor(state.typography, state.profile.language);
  const env = environment({ state, prose, headingLevel: options.level ?? 3, citations: true });
  const tokens = md.parse(prose.source, env);
  const own = cited(tokens);
  const marks = printCitations(
    state,
    (options.cite ?? []).filter((id) => !own.has(id)),
    prose.path,
  );
  const last = tokens.at(-1);
  const [first, inline] = tokens;
  if (options.tight && tokens.length === 3 && first?.type === 'paragraph_open' && inline) {
    return html`${new Html(md.renderer.renderInline(inline.children ?? [], md.options, env))}${marks}`;
  }
  if (marks.markup !== '' && last?.type === 'paragraph_close') {
    const before = md.renderer.render(tokens.slice(0, -1), md.options, env);
    return html`${new Html(before)}${marks}</p>\n`;
  }
  const all = new Html(md.renderer.render(tokens, md.options, env));
  return marks.markup === '' ? all : html`${all}<p>${marks}</p>\n`;
}

/** A text of one line. Citations are left out: such a line repeats what stands in full elsewhere, or is a caption. */
export function renderInline(state: RenderState, prose: Prose): Html {
  if (prose.format === 'markdown') {
    const env = environment({ state, prose, headingLevel: 3, citations: false });
    return new Html(parserFor(state.typography, state.profile.language).renderInline(prose.source.trim(), env));
  }
  const text = state.typeset(prose.source);
  const { acronyms } = state.profile;
  const pattern = acronymPattern(acronyms);
  if (!pattern) return html`${text}`;
  const pieces = cutAtAcronyms(text, pattern, state);
  return html`${pieces.map((piece, at) => (at % 2 === 0 ? html`${piece}` : html`<abbr title="${acronyms[piece]}">${piece}</abbr>`))}`;
}
