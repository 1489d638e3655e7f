import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { LayoutPlace } from '../batch/plan.js';
import { shownPath } from '../diagnostics/json.js';
import { MANIFEST_FILE } from '../layout/load/names.js';
import { builtInNames, layoutFolder, PROGRAM_FOLDER } from '../layout/load/places.js';
import { didYouMean } from '../layout/suggest.js';
import type { Terminal } from './terminal.js';
import { WrongUse } from './wrong-use.js';

/**
 * The folders of the layouts that a call names; nothing is loaded.
 * @throws WrongUse for a layout that is not there, and for two layouts whose files would have one name.
 */
export async function findLayouts(named: readonly string[], terminal: Terminal): Promise<LayoutPlace[]> {
  const places: LayoutPlace[] = [];
  for (const given of named) {
    const folder = resolve(await layoutFolder(given, PROGRAM_FOLDER, terminal.folder));
    if (!existsSync(folder)) {
      throw new WrongUse(
        `There is no layout \`${given}\`, neither by name nor as a folder.`,
        didYouMean(given, await builtInNames(PROGRAM_FOLDER)),
      );
    }
    const name = basename(folder);
    if (places.some((place) => place.name === name)) {
      throw new WrongUse(
        `Two of the layouts are called '${name}', so that one's files would replace the other's.`,
        'Build them one by one, each with an --out of its own.',
      );
    }
    if (!existsSync(join(folder, MANIFEST_FILE))) {
      throw new WrongUse(
        `There is no ${MANIFEST_FILE} in '${shownPath(folder, terminal.folder)}', so it is no layout.`,
        'Add one with a line such as `title: My layout`, or name another folder.',
      );
    }
    places.push({ name, folder });
  }
  return places;
}
