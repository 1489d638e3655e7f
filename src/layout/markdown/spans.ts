import type { MarkdownIt, StateInline } from 'markdown-it';
import { directionOf, isLanguage } from '../typography/language.js';

const ATTRIBUTE = /\{\s*lang=(["']?)([A-Za-z0-9-]+)\1\s*\}/uy;

/** `[Red Chilena]{lang=es}`: a phrase in another language, as Pandoc writes it (`lang` is the only attribute). */
export function useSpans(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'span', (state: StateInline, silent: boolean) => {
    if (state.src[state.pos] !== '[') return false;
    const start = state.pos + 1;
    const end = state.md.helpers.parseLinkLabel(state, state.pos, false);
    if (end < 0) return false;
    ATTRIBUTE.lastIndex = end + 1;
    const match = ATTRIBUTE.exec(state.src.slice(0, state.posMax));
    const language = match?.[2];
    if (!match || language === undefined || !isLanguage(language)) return false;
    const max = state.posMax;
    if (!silent) {
      const open = state.push('span_open', 'span', 1);
      open.attrs = [
        ['lang', language],
        ['dir', directionOf(language)],
      ];
      state.pos = start;
      state.posMax = end;
      state.md.inline.tokenize(state);
      state.push('span_close', 'span', -1);
    }
    state.pos = end + 1 + match[0].length;
    state.posMax = max;
    return true;
  });
}
