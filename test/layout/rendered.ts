import { expect } from 'vitest';
import { loadLayout } from '../../src/layout/index.js';
import { labelBook } from '../../src/layout/labels/book.js';
import { renderBlocks, renderInline } from '../../src/layout/markdown/render.js';
import { newState, type RenderState } from '../../src/layout/state.js';
import type { Profile } from '../../src/profile/index.js';
import { profile } from './fixtures.js';

const { value: layout } = await loadLayout('iom');

export function stateOf(given: Profile = profile()): RenderState {
  const labels = layout?.labels(given.language).value ?? expect.fail();
  const typography = layout?.typography ?? expect.fail();
  const formats = typography.formats(given.language);
  const sourceNumbers = new Map(given.sources.map((source, index) => [source.id, index + 1]));
  return newState({
    profile: given,
    labels: labelBook(labels, new Map(), formats, typography),
    formats,
    typography,
    sourceNumbers,
  });
}

export function blocks(source: string, state = stateOf(), options = {}): string {
  return renderBlocks(state, { source, path: 'context', format: 'markdown' }, options).markup.trim();
}

export function inline(source: string, state = stateOf()): string {
  return renderInline(state, { source, path: 'context', format: 'markdown' }).markup;
}

/** A paragraph with `^` for each mark of a citation. */
export function inlineBlocks(source: string, state: RenderState): string {
  return blocks(source, state, { tight: true }).replace(/<sup.*?<\/sup>/gu, '^');
}

/** What was reported: `line code message`. The fixture's line is 1 and the offset in the text. */
export function reported(source: string, given: Profile = profile()): string[] {
  const state = stateOf(given);
  blocks(source, state);
  return state.diagnostics.map(({ line, code, message }) => `${line} ${code} ${message}`);
}
