import type { DomainId } from '../framework/index.js';
import type { Profile } from '../profile/index.js';
import { beginEdition } from './begin.js';
import type { Layout } from './layout.js';
import { domainName } from './view/domains.js';
import { publicationView } from './view/publication.js';
import { coverView } from './view/title.js';
import { keywords } from './view/view.js';

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

/** Descriptions of editions that are in use: several stations ask for each. */
const described = new WeakMap<Profile, WeakMap<Layout, EditionDescription>>();

/** Describes an edition; nothing where the layout cannot set it, which rendering it says. */
export function describeEdition(layout: Layout, profile: Profile): EditionDescription | undefined {
  const inLayouts = described.get(profile) ?? new WeakMap<Layout, EditionDescription>();
  described.set(profile, inLayouts);
  const description = inLayouts.get(layout) ?? describe(layout, profile);
  if (description !== undefined) inLayouts.set(layout, description);
  return description;
}

function describe(layout: Layout, profile: Profile): EditionDescription | undefined {
  const state = beginEdition(layout, profile).value?.state;
  if (state === undefined) return undefined;
  const { full_title: title } = coverView(state);
  const { publisher, licence } = publicationView(state, title);
  const specimen = state.labels.has(SPECIMEN_LABEL) ? state.labels.text(SPECIMEN_LABEL) : SPECIMEN;
  return {
    title,
    publisher: publisher?.name ?? null,
    keywords: keywords(state),
    licence,
    specimen: profile.specimen ? specimen : null,
    domains: new Map(profile.domains.map((domain) => [domain.id, domainName(domain, state)])),
  };
}
