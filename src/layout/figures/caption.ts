import { type Html, html } from '../html.js';
import type { RenderState } from '../state.js';

/** "Figure 3." or "Table 2.": the next number of its kind in this document. */
export function nextNumber(state: RenderState, kind: 'figure' | 'table'): Html {
  state.numbers[kind] += 1;
  const number = state.formats.plainNumber(state.numbers[kind]);
  return html`<span class="caption-label">${state.labels.text(`${kind}.number`, { number })}</span>`;
}
