import type { Env, MarkdownIt, StateInline, Token } from 'markdown-it';
import { type Html, html, joinHtml } from '../html.js';
import { type RenderState, reportText } from '../state.js';
import { runOf } from './run.js';

const CITATION = /\[(@[^\]\s;,]+(?:\s*;\s*@[^\]\s;,]+)*)\]/uy;

/**
 * Drops the space, or the end of a line, before a citation, so that the mark stands at its word and begins no line.
 * Returns the token that it stands at, where that is not text.
 */
function closeUp(state: StateInline): Token | undefined {
  state.pending = state.pending.trimEnd();
  if (state.pending !== '') return undefined;
  if (state.tokens.at(-1)?.type === 'softbreak') state.tokens.pop();
  return state.tokens.at(-1);
}

/** `[@law-21325; @census]`: marks of the sources, which lead to the list of sources. */
export function useCitations(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'citation', (state: StateInline, silent: boolean) => {
    CITATION.lastIndex = state.pos;
    const match = CITATION.exec(state.src.slice(0, state.posMax));
    if (!match?.[1]) return false;
    if (!silent) {
      const ids = match[1].split(';').map((id) => id.trim().slice(1));
      const before = closeUp(state);
      // Two marks side by side, "1" and "2", would be read as 12.
      if (before?.type === 'citation') before.meta = { ids: [...citedBy(before), ...ids] };
      else state.push('citation', 'sup', 0).meta = { ids };
    }
    state.pos += match[0].length;
    return true;
  });
  md.renderer.rules.citation = (tokens: Token[], index: number, _options: unknown, env: Env | undefined) => {
    const run = runOf(env);
    const ids = citedBy(tokens[index]);
    return run.citations ? printCitations(run.state, ids, run.prose.path).markup : '';
  };
}

/** Ids of the sources that a token cites. */
export function citedBy(token: Token | undefined): readonly string[] {
  return token?.type === 'citation' && Array.isArray(token.meta?.ids) ? token.meta.ids : [];
}

/** The raised numbers of sources, each a link to its entry. `path` is the text that cites them. */
export function printCitations(state: RenderState, ids: readonly string[], path: string): Html {
  const marks: Html[] = [];
  for (const id of new Set(ids)) {
    const number = state.sourceNumbers.get(id);
    if (number === undefined) {
      const hint = 'Add it to `sources` in the facts, or correct the id.';
      reportText(state, 'text/source', path, `The source \`${id}\` is cited and not in the data.`, hint);
      continue;
    }
    const label = state.labels.text('sources.link', { number });
    const shown = state.formats.plainNumber(number);
    marks.push(html`<a class="citation" role="doc-noteref" href="#source-${id}" aria-label="${label}">${shown}</a>`);
  }
  return marks.length === 0
    ? html``
    : html`<sup class="citations">${joinHtml(marks, state.typography.rulesFor(state.profile.language).listComma)}</sup>`;
}
