import { resolve } from 'node:path';
import { hasErrors } from '../diagnostics/index.js';
import { type Layout, loadLayout } from '../layout/index.js';
import { isPath } from './paths.js';
import type { Tally } from './report/index.js';
import type { Terminal } from './terminal.js';
import { WrongUse } from './wrong-use.js';

/**
 * Loads the layouts that a call names. What is wrong inside a layout goes to the tally, and the layout is left out.
 * @throws WrongUse for a layout that is not there, and for two layouts whose files would have one name.
 */
export async function loadLayouts(named: readonly string[], tally: Tally, terminal: Terminal): Promise<Layout[]> {
  const layouts: Layout[] = [];
  for (const name of named) {
    const { value, diagnostics } = await loadLayout(isPath(name) ? resolve(terminal.folder, name) : name);
    const absent = diagnostics.find(({ code }) => code === 'layout/not-found');
    if (absent !== undefined) throw new WrongUse(absent.message, absent.hint);
    tally.diagnostics(diagnostics);
    if (value === undefined || hasErrors(diagnostics)) continue;
    if (layouts.some((layout) => layout.name === value.name)) {
      throw new WrongUse(
        `Two of the layouts are called '${value.name}', so that one's files would replace the other's.`,
        'Build them one by one, each with an --out of its own.',
      );
    }
    layouts.push(value);
  }
  return layouts;
}
