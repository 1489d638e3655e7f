import { type Layout, loadLayout } from '../../layout/index.js';
import { loadProfile } from '../../profile/index.js';
import { publishedEditions } from '../../road/editions.js';
import { beginReading, stillHolds } from '../inputs/index.js';
import type { FileFacts } from '../made.js';

/** Layouts of one look, by their folders. */
export type KnownLayouts = Map<string, Promise<Layout | undefined>>;

/**
 * Whether a file, of which only other editions of its publication changed, is as it would be if it were built now: the profile
 * is loaded, and what the file would be told of the others is held against what it was told.
 * @param folder Folder of the profile.
 * @param layoutFolder Folder of the layout.
 */
export async function settles(
  facts: FileFacts,
  folder: string,
  layoutFolder: string,
  layouts: KnownLayouts,
): Promise<boolean> {
  const loading = layouts.get(layoutFolder) ?? loadLayout(layoutFolder).then(({ value }) => value);
  layouts.set(layoutFolder, loading);
  const layout = await loading;
  if (layout === undefined) return false;
  const reading = await beginReading(folder, [layout]);
  const { published, editions } = facts.options;
  const { editions: loaded, diagnostics } = await loadProfile(folder, published === null ? {} : { published });
  const edition = loaded.find(({ language }) => language === facts.language);
  if (edition?.profile === undefined) return false;
  const told = await reading.told(edition.profile, layout, editions ?? publishedEditions(loaded, layout));
  return stillHolds(facts, { ...told, warnings: [...diagnostics, ...edition.diagnostics] }) !== undefined;
}
