import { BORDER_PROPERTIES, BORDER_SHORTHANDS } from './border.js';
import { BOX_PROPERTIES, BOX_SHORTHANDS } from './box.js';
import { COLUMN_PROPERTIES } from './columns.js';
import { DRAWING_PROPERTIES } from './drawings.js';
import { FONT_PROPERTIES } from './font.js';
import { PAGE_PROPERTIES } from './pages.js';
import { POSITION_PROPERTIES, POSITION_SHORTHANDS } from './position.js';
import type { Property, Shorthand } from './property.js';
import { TEXT_PROPERTIES } from './text.js';

function byName<T extends { readonly name: string }>(...groups: readonly (readonly T[])[]): ReadonlyMap<string, T> {
  return new Map(groups.flat().map((entry) => [entry.name, entry]));
}

/** The closed list: every property that a sheet may set. `font-size` and `color` come first, as others count from them. */
export const PROPERTIES: ReadonlyMap<string, Property> = byName(
  [...FONT_PROPERTIES].sort((a, b) => Number(b.name === 'font-size') - Number(a.name === 'font-size')),
  TEXT_PROPERTIES,
  BOX_PROPERTIES,
  BORDER_PROPERTIES,
  COLUMN_PROPERTIES,
  POSITION_PROPERTIES,
  PAGE_PROPERTIES,
  DRAWING_PROPERTIES,
);

/** Names that set several properties at once. */
export const SHORTHANDS: ReadonlyMap<string, Shorthand> = byName(
  BOX_SHORTHANDS,
  BORDER_SHORTHANDS,
  POSITION_SHORTHANDS,
);

export { GROUPS, type Group, type Property, type Shorthand } from './property.js';
