import { expect } from 'vitest';
import { loadLayout } from '../../src/layout/index.js';
import { formatSource } from '../../src/layout/sources/format.js';
import type { RenderState } from '../../src/layout/state.js';
import type { Source } from '../../src/profile/index.js';
import { profile } from './fixtures.js';
import { stateOf as stateOfProfile } from './rendered.js';

export const layout = (await loadLayout('iom')).value ?? expect.fail();

/** The state of an edition in a language. */
export const stateOf = (language: string): RenderState => stateOfProfile(profile({ language }));

export function source(parts: Partial<Source>): Source {
  return {
    id: 'x',
    path: 'sources.0',
    type: 'document',
    title: 'A title',
    author: [],
    domains: [],
    variables: {},
    names: {},
    ...parts,
  };
}

/** An entry with `_` round what is in italics, `~` for spaces that hold their words together, and no other tags. */
export function entry(parts: Partial<Source>, language = 'en'): string {
  return formatSource(source(parts), stateOf(language))
    .markup.replace(/<\/?cite[^>]*>/gu, '_')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('\u00A0', '~');
}

export const someone = { family: 'Müller', given: 'Anna Maria' };
