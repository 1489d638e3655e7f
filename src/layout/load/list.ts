import { join } from 'node:path';
import { loadLayout } from './load.js';
import { builtInNames, PROGRAM_FOLDER } from './places.js';

/** What `mgp layouts` tells of a layout. */
export interface LayoutSummary {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly extends?: string;
  readonly languages: readonly string[];
  /** Absolute path. */
  readonly folder: string;
}

/** The layouts that come with the program, by name; one that cannot be loaded is left out (`loadLayout` tells why). */
export async function listLayouts(root: string = PROGRAM_FOLDER): Promise<LayoutSummary[]> {
  const summaries: LayoutSummary[] = [];
  for (const name of await builtInNames(root)) {
    const { value: layout } = await loadLayout(join(root, 'templates', name), { root });
    if (!layout) continue;
    const parent = layout.chain[0]?.extends;
    summaries.push({
      name,
      title: layout.title,
      ...(layout.description === undefined ? {} : { description: layout.description }),
      ...(parent === undefined ? {} : { extends: parent }),
      languages: layout.languages,
      folder: layout.folder,
    });
  }
  return summaries;
}
