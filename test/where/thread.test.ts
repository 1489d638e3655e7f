import { join } from 'node:path';
import { isTag } from 'domhandler';
import { getElementsByTagName } from 'domutils';
import { describe, expect, test } from 'vitest';
import {
  buildEdition,
  type Layout,
  listLayouts,
  listProfiles,
  loadLayout,
  loadProfile,
  type Profile,
  parseHtml,
  renderHtml,
} from '../../src/index.js';
import { openPdf, PdfRef, readPages, readStructTree, type StructTree } from '../../src/read/index.js';
import { PROFILES } from '../helpers/project.js';

interface Built {
  readonly name: string;
  readonly profile: Profile;
  readonly layout: Layout;
}

/** Every edition of every profile in every layout. */
async function everything(): Promise<Built[]> {
  const found: Built[] = [];
  for (const summary of await listLayouts()) {
    const layout = (await loadLayout(summary.name)).value;
    if (layout === undefined) throw new Error(`The layout ${summary.name} does not load.`);
    for (const slug of await listProfiles(PROFILES)) {
      for (const { language, profile } of (await loadProfile(join(PROFILES, slug))).editions) {
        if (profile === undefined) throw new Error(`${slug} ${language} does not load.`);
        found.push({ name: `${slug} ${language} ${layout.name}`, profile, layout });
      }
    }
  }
  return found;
}

/** The paths that a page prints, in their order; pictures that say nothing are no part of what is read. */
async function printedPaths({ profile, layout }: Built): Promise<string[]> {
  const { value = '' } = await renderHtml(layout, profile, { draft: false, editions: [] });
  return getElementsByTagName('*', parseHtml(value), true)
    .filter(isTag)
    .filter(({ name, attribs }) => !(name === 'img' && attribs.alt === ''))
    .flatMap(({ attribs }) => attribs['data-path'] ?? []);
}

/** Paths with `~2`, `~3` … where they stand again. */
function numbered(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return paths.map((path) => {
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    return count === 1 ? path : `${path}~${count}`;
  });
}

function treeOf(bytes: Uint8Array): StructTree | undefined {
  const { file } = openPdf(bytes);
  return file && readStructTree(file, readPages(file));
}

describe.each(await everything())('$name', async (built) => {
  const { profile, layout } = built;
  const printed = await printedPaths(built);

  test('gives each element that shows a value the path of the value as its ID, in reading order', async () => {
    const { value } = await buildEdition(profile, layout, { attach: 'none' });
    const tree = treeOf(value?.bytes ?? new Uint8Array());
    const ids = tree?.elements.flatMap(({ id }) => id ?? []) ?? [];
    expect(printed.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !/^(note|th)-\d+$/.test(id))).toEqual(numbered(printed));
    // The tree of IDs leads from each name to the element that bears it.
    const found = tree?.ids.map(([id, object]) => [
      id,
      object instanceof PdfRef && tree.byNumber.get(object.number)?.id,
    ]);
    expect(found).toEqual([...ids].sort().map((id) => [id, id]));
  }, 90_000);

  test('prints no path that the data do not have', () => {
    const lost = printed.filter((path) => {
      const position = profile.locate(path);
      return position === undefined || (position.line ?? 0) < 1 || !position.file.startsWith(profile.folder);
    });
    expect(lost).toEqual([]);
  });
});
