import type { OtherEdition } from '../layout/index.js';
import { type Edition, type LoadedProfile, loadProfile } from '../profile/index.js';

/** The languages of a publication with their pages on the web; those with mistakes, or without a page, have no address. */
function editionAddresses(editions: readonly Edition[]): OtherEdition[] {
  return editions.map(({ language, profile }) => {
    const url = profile?.publication.url;
    return { language, ...(url === undefined ? {} : { url }) };
  });
}

/**
 * The same for the whole folder, also when not all of its languages were asked for: an edition must not come out
 * otherwise because it is built alone.
 */
export async function allAddresses(
  loaded: LoadedProfile,
  languages: readonly string[] | undefined,
): Promise<OtherEdition[]> {
  const whole = languages === undefined ? loaded : await loadProfile(loaded.folder);
  return editionAddresses(whole.editions);
}
