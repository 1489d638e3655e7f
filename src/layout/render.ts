import { hasErrors, type Outcome } from '../diagnostics/diagnostic.js';
import type { Profile } from '../profile/index.js';
import { checkAnchors } from './anchors.js';
import { beginEdition } from './begin.js';
import { makeHelpers } from './helpers/helpers.js';
import type { Layout } from './layout.js';
import { fillLayout } from './template/fill.js';
import type { LayoutUse } from './use.js';
import { buildView, type OtherEdition } from './view/view.js';

export interface RenderHtmlOptions {
  /** Whether the pages say that they are a draft. */
  readonly draft?: boolean;
  /** Addresses of the other languages of the publication, where they have one. */
  readonly editions?: readonly OtherEdition[];
  /** Who wants to know what of the layout was used; it is added to. */
  readonly use?: LayoutUse;
}

/** Makes one HTML document of an edition: every value with its place in the data, nothing left to chance. */
export function renderHtml(layout: Layout, profile: Profile, options: RenderHtmlOptions = {}): Outcome<string> {
  const begun = beginEdition(layout, profile, options.use);
  if (begun.value === undefined) return { diagnostics: begun.diagnostics };
  const { state, icons } = begun.value;
  const view = buildView(state, { draft: options.draft ?? false, editions: options.editions ?? [] });
  const filled = fillLayout(layout, view, makeHelpers(state, view, icons, options.use), options.use);
  const anchors = filled.value === undefined ? [] : checkAnchors(filled.value, state, layout);
  const all = [...begun.diagnostics, ...state.diagnostics, ...filled.diagnostics, ...anchors];
  return filled.value === undefined || hasErrors(all)
    ? { diagnostics: all }
    : { value: filled.value, diagnostics: all };
}
