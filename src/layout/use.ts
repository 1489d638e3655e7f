/** What of a layout an edition was made with, in names. Filled while the edition is rendered. */
export interface LayoutUse {
  /** Templates that were filled: `layout`, and partials by their names. */
  readonly templates: Set<string>;
  /** Icons that were asked for: where it is read from the right, the mirrored ones too. */
  readonly icons: Set<string>;
  /** Languages that words were asked for in, whether the layout has them or not. */
  readonly languages: Set<string>;
}

/** Nothing, to begin with. */
export function newUse(): LayoutUse {
  return { templates: new Set(), icons: new Set(), languages: new Set() };
}
