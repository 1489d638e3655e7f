import type { DomainId } from '../framework/index.js';
import type { Profile } from '../profile/index.js';
import { beginEdition } from './begin.js';
import type { Layout } from './layout.js';
import { buildView, keywords } from './view/view.js';

/** What an edition says of itself on its cover and imprint, in the words of a layout: for metadata and catalogues. */
export interface EditionDescription {
  /** Title with the name of the place. */
  readonly title: string;
  readonly publisher: string | null;
  /** What it is about, in words and phrases. */
  readonly keywords: readonly string[];
  /** The licence in words, and the page that has its text. */
  readonly licence: { readonly name: string; readonly address: string | null } | null;
  /** Of an invented place: that it is one. */
  readonly specimen: string | null;
  /** Names of the domains in this edition. */
  readonly domains: ReadonlyMap<DomainId, string>;
}

/** The label that tells of an invented place, where a layout has it. */
const SPECIMEN_LABEL = 'imprint.specimen';
const SPECIMEN = 'This is a specimen: the place and all facts and figures in it are invented.';

/** Describes an edition; nothing where the layout cannot set it, which rendering it says. */
export function describeEdition(layout: Layout, profile: Profile): EditionDescription | undefined {
  const state = beginEdition(layout, profile).value?.state;
  if (state === undefined) return undefined;
  const view = buildView(state, { draft: false, editions: [] });
  const specimen = state.labels.has(SPECIMEN_LABEL) ? state.labels.text(SPECIMEN_LABEL) : SPECIMEN;
  return {
    title: view.full_title,
    publisher: view.publisher?.name ?? null,
    keywords: keywords(state),
    licence: view.licence,
    specimen: profile.specimen ? specimen : null,
    domains: new Map(profile.domains.map(({ id, number }) => [id, view.domains[number - 1]?.name ?? id])),
  };
}
