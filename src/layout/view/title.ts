import type { RenderState } from '../state.js';
import { lettersIn } from './letters.js';
import type { View } from './model.js';

type CoverView = Pick<
  View,
  'title' | 'title_path' | 'full_title' | 'title_size' | 'name' | 'short_name' | 'country' | 'date' | 'edition'
>;

/** Letters of title and name from which a cover sets them smaller. */
const LONG = 60;
const VERY_LONG = 110;

function titleSize(letters: number): View['title_size'] {
  if (letters > VERY_LONG) return 'very-long';
  return letters > LONG ? 'long' : 'short';
}

/**
 * "Second assessment", for follow-up profiles with the usual title. A title of its own ("Second Migration Governance
 * Profile") says itself what its authors want a cover to say.
 */
function editionName({ profile, labels }: RenderState, title: string): string | null {
  const { number } = profile.edition;
  if (number < 2 || title !== labels.text('title')) return null;
  return labels.text(number === 2 ? 'edition.second' : 'edition.later', { number });
}

/** What the cover says: title, place, country, date, edition. */
export function coverView(state: RenderState): CoverView {
  const { profile, labels, formats, typeset } = state;
  const title = profile.title === undefined ? labels.text('title') : typeset(profile.title);
  const name = typeset(profile.name);
  const country = typeset(profile.country_name);
  const same = profile.level === 'national' && (country === name || name.includes(country));
  return {
    title,
    title_path: profile.title === undefined ? null : 'title',
    full_title: labels.text('full_title', { title, name }),
    title_size: titleSize(lettersIn(title) + lettersIn(name)),
    name,
    short_name: typeset(profile.short_name),
    country: same ? null : country,
    date: formats.date(profile.edition.date),
    edition: editionName(state, title),
  };
}
