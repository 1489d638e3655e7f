import { describeEdition, type Layout, type OtherEdition } from '../layout/index.js';
import type { Edition } from '../profile/index.js';

/**
 * The languages of a publication with their pages on the web and their titles in a layout. Those with mistakes have
 * neither; the layout may lack words in the language of one, which then has no title.
 */
export function publishedEditions(editions: readonly Edition[], layout: Layout): OtherEdition[] {
  return editions.map(({ language, profile }) => {
    const url = profile?.publication.url;
    const title = profile === undefined ? undefined : describeEdition(layout, profile)?.title;
    return { language, ...(url === undefined ? {} : { url }), ...(title === undefined ? {} : { title }) };
  });
}
