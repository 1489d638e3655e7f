import type { Profile } from 'migration-governance-profiles';
import type { Written } from './written.js';

/** What pages do not show as it is written, by path. */
const UNPRINTED: readonly RegExp[] = [
  // The description in the file's metadata.
  /^abstract$/,
  // A setting, and words that take the place of the layout's own.
  /^numerals$/,
  /^labels\./,
  // Read to those who do not see a picture; not drawn.
  /\.alt$/,
  // Ids, shown by a number or a name.
  /\.sources\.\d+$/,
  /^progress\.rows\.\d+\.domain$/,
];

/** What a handout of two pages shows. */
const HANDOUT: readonly RegExp[] = [
  /^name$/,
  /^country_name$/,
  /^publication\.publisher\.(?:name|address)$/,
  /^domains\.[^.]+\.name$/,
  /^domains\.[^.]+\.(?:well_developed|potential)\.\d+\.headline$/,
];

/**
 * The texts of an edition that the pages of a layout must show: those of its file, and the titles of its sources.
 * @param texts All of the file.
 */
export function printedTexts(texts: readonly Written[], profile: Profile, layout: string): Written[] {
  if (layout === 'brief') return texts.filter(({ path }) => HANDOUT.some((one) => one.test(path)));
  // Years and the like under a chart need no name; a table has one over each column.
  const charts = Object.values(profile.figures).filter(({ kind, table }) => kind !== 'table' && !table);
  const names = new Set(charts.map(({ path }) => `${path}.columns.0`));
  const titles = profile.sources.map(({ id, title }) => ({ path: `sources.${id}.title`, text: title }));
  return [...texts.filter(({ path }) => !names.has(path) && !UNPRINTED.some((one) => one.test(path))), ...titles];
}
