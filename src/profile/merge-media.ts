import type { Facts } from './schema/facts.js';
import { own } from './schema/partial.js';
import type { Texts } from './schema/texts.js';
import type { Cell, Figure, FileReference, Picture } from './types.js';

/** Pictures with their texts in a language, in the order of the facts. */
export function mergePictures(
  facts: Facts['pictures'] = {},
  texts: Texts['pictures'] = {},
  files: ReadonlyMap<string, FileReference>,
): Record<string, Picture> {
  const merged = Object.entries(facts).flatMap(([id, { file, decorative = false, ...picture }]) => {
    const path = `pictures.${id}`;
    const found = files.get(`${path}.file`);
    return found === undefined
      ? []
      : [[id, { ...picture, ...own(texts, id), ...found, id, path, file, decorative }] as const];
  });
  return Object.fromEntries(merged);
}

/** Figures with their texts in a language: names of columns and rows are this language's where it has its own. */
export function mergeFigures(facts: Facts['figures'] = {}, texts: Texts['figures'] = {}): Record<string, Figure> {
  const merged = Object.entries(facts).map(([id, figure]) => {
    const { rows = {}, columns = figure.columns, ...words } = own(texts, id) ?? {};
    const rowName = (cell: Cell): Cell => (cell === null ? null : (own(rows, String(cell)) ?? cell));
    const data = figure.data.map(([first = null, ...cells]) => [rowName(first), ...cells]);
    const { table = true, decorative = false } = figure;
    return [id, { ...figure, ...words, id, path: `figures.${id}`, columns, data, table, decorative }] as const;
  });
  return Object.fromEntries(merged);
}
