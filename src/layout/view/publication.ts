import type { Partner, Profile } from '../../profile/index.js';
import { type Html, html } from '../html.js';
import { renderInline } from '../markdown/render.js';
import type { RenderState } from '../state.js';
import type { View } from './model.js';

type PublicationView = Pick<
  View,
  | 'publisher'
  | 'partners'
  | 'reference'
  | 'isbn_pdf'
  | 'isbn_print'
  | 'doi'
  | 'url'
  | 'licence'
  | 'credits'
  | 'citation'
  | 'citation_path'
>;

/** Addresses of licences, by the ids that labels have names for. */
const LICENCE_ADDRESSES: Readonly<Record<string, string>> = {
  'CC-BY-NC-ND-3.0-IGO': 'https://creativecommons.org/licenses/by-nc-nd/3.0/igo/',
  'CC-BY-NC-SA-3.0-IGO': 'https://creativecommons.org/licenses/by-nc-sa/3.0/igo/',
  'CC-BY-3.0-IGO': 'https://creativecommons.org/licenses/by/3.0/igo/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC-BY-NC-4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'CC-BY-NC-SA-4.0': 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
  'CC-BY-NC-ND-4.0': 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

/** Ids of licences that every layout's labels name: `licences.cc_by_4_0`. */
export const LICENCE_IDS = Object.keys(LICENCE_ADDRESSES);

/** The label of a licence. */
export function licenceLabel(id: string): string {
  return `licences.${id.toLowerCase().replace(/[^a-z0-9]+/gu, '_')}`;
}

function licence(profile: Profile, state: RenderState): View['licence'] {
  const given = profile.publication.licence;
  if (given === undefined) return null;
  const address = Object.hasOwn(LICENCE_ADDRESSES, given) ? LICENCE_ADDRESSES[given] : undefined;
  if (address === undefined) return { name: state.typeset(given), address: null };
  return { name: state.labels.text(licenceLabel(given)), address };
}

function web(address: string | undefined): { web: string | null; web_address: string | null } {
  if (address === undefined) return { web: null, web_address: null };
  const full = /^https?:\/\//iu.test(address) ? address : `https://${address}`;
  return { web: address.replace(/^https?:\/\//iu, '').replace(/\/$/u, ''), web_address: full };
}

function publisher({ profile, typeset }: RenderState): View['publisher'] {
  const given = profile.publication.publisher;
  if (!given) return null;
  return {
    name: typeset(given.name),
    path: 'publication.publisher',
    role: null,
    logo: given.logo === undefined ? null : 'logo:publisher',
    address: (given.address ?? '')
      .split('\n')
      .map((line) => typeset(line.trim()))
      .filter((line) => line !== ''),
    ...web(given.web),
  };
}

function partner(given: Partner, index: number, { typeset }: RenderState): View['partners'][number] {
  return {
    name: typeset(given.name),
    path: `publication.partners.${index}`,
    role: given.role === undefined ? null : typeset(given.role),
    logo: given.logo === undefined ? null : `logo:partners.${index}`,
  };
}

/** "Publisher, 2022. Title: Name." where the data have no citation of their own. */
function composedCitation(profile: Profile, state: RenderState, fullTitle: string): Html {
  const year = state.formats.date(profile.edition.date.slice(0, 4));
  const title = html`<cite>${fullTitle}</cite>`;
  const name = profile.publication.publisher?.name;
  if (name === undefined) return state.labels.html('citation.without_publisher', { title, year });
  return state.labels.html('citation.pattern', { publisher: name, title, year });
}

/** What the imprint and the back cover tell of the publication. */
export function publicationView(state: RenderState, fullTitle: string): PublicationView {
  const { profile, typeset } = state;
  const { publication } = profile;
  return {
    publisher: publisher(state),
    partners: publication.partners.map((given, index) => partner(given, index, state)),
    reference: publication.reference ?? null,
    isbn_pdf: publication.isbn?.pdf ?? null,
    isbn_print: publication.isbn?.print ?? null,
    doi: publication.doi ?? null,
    url: publication.url ?? null,
    licence: licence(profile, state),
    credits: publication.credits.map((text, index) => ({ text: typeset(text), path: `publication.credits.${index}` })),
    citation:
      profile.citation === undefined
        ? composedCitation(profile, state, fullTitle)
        : renderInline(state, { source: profile.citation, path: 'citation', format: 'markdown' }),
    citation_path: profile.citation === undefined ? null : 'citation',
  };
}
