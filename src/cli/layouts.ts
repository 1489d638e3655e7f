import { hasErrors } from '../diagnostics/index.js';
import { type Layout, loadLayout } from '../layout/index.js';
import { findLayouts } from './layout-places.js';
import type { Tally } from './report/index.js';
import type { Terminal } from './terminal.js';

/**
 * Loads the layouts that a call names. What is wrong inside a layout goes to the tally, and the layout is left out.
 * @throws WrongUse for a layout that is not there, and for two layouts whose files would have one name.
 */
export async function loadLayouts(named: readonly string[], tally: Tally, terminal: Terminal): Promise<Layout[]> {
  const layouts: Layout[] = [];
  for (const { folder } of await findLayouts(named, terminal)) {
    const { value, diagnostics } = await loadLayout(folder);
    tally.diagnostics(diagnostics);
    if (value !== undefined && !hasErrors(diagnostics)) layouts.push(value);
  }
  return layouts;
}
