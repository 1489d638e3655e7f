import type { Diagnostic } from './diagnostics/index.js';
import type { Layout } from './layout/index.js';
import type { Profile } from './profile/index.js';
import { stylePage } from './road/page.js';
import { travel } from './road/travel.js';

/**
 * What can be said of an edition in a layout without laying pages out: the layout's own mistakes, those of its style
 * sheets, values that it cannot show, and the contrast of every text.
 */
export async function checkEdition(profile: Profile, layout: Layout): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await travel((station) => stylePage(profile, layout, {}, station));
  return diagnostics;
}
