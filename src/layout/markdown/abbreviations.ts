import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import type { RenderState } from '../state.js';
import { runOf } from './run.js';

type Acronyms = Readonly<Record<string, string>>;

const patterns = new WeakMap<Acronyms, RegExp>();

/** Finds whole acronyms, the longest first; the s of a plural (`NGOs`) stays outside. Nothing where there are none. */
export function acronymPattern(acronyms: Acronyms): RegExp | undefined {
  const known = patterns.get(acronyms) ?? makePattern(Object.keys(acronyms));
  if (known) patterns.set(acronyms, known);
  return known;
}

function makePattern(acronyms: readonly string[]): RegExp | undefined {
  const words = [...acronyms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (words.length === 0) return undefined;
  const choices = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices})(?=s?(?![\\p{L}\\p{N}]))`, 'gu');
}

/** Cuts a text at the acronyms that no page has explained yet: every second piece is one. */
export function cutAtAcronyms(text: string, pattern: RegExp, state: RenderState): string[] {
  const pieces: string[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (state.explained.has(match[0])) continue;
    state.explained.add(match[0]);
    pieces.push(text.slice(end, match.index), match[0]);
    end = match.index + match[0].length;
  }
  pieces.push(text.slice(end));
  return pieces;
}

/** An acronym where the document first uses it says what it stands for. Headings are left alone: outlines repeat them. */
export function useAbbreviations(md: MarkdownIt): void {
  md.core.ruler.push('abbreviations', (state: StateCore) => {
    const run = runOf(state.env);
    const { acronyms } = run.state.profile;
    const pattern = acronymPattern(acronyms);
    if (!pattern) return;
    for (const [index, block] of state.tokens.entries()) {
      if (!block.children || state.tokens[index - 1]?.type === 'heading_open') continue;
      block.children = block.children.flatMap((token): Token[] => {
        if (token.type !== 'text') return [token];
        const pieces = cutAtAcronyms(token.content, pattern, run.state);
        return pieces.length === 1 ? [token] : pieces.flatMap((piece, at) => split(state, token, piece, at, acronyms));
      });
    }
  });
}

function split(state: StateCore, token: Token, piece: string, at: number, acronyms: Acronyms): Token[] {
  const text = new state.Token('text', '', 0);
  text.content = piece;
  text.level = token.level;
  if (at % 2 === 0) return piece === '' ? [] : [text];
  const open = new state.Token('abbr_open', 'abbr', 1);
  open.attrs = [['title', acronyms[piece] ?? '']];
  return [open, text, new state.Token('abbr_close', 'abbr', -1)];
}
