import { extname } from 'node:path';
import type { Atrule } from 'css-tree';
import { Mistake } from '../mistake.js';
import { pathFrom } from '../values/address.js';
import { componentsOf } from '../values/tokenize.js';

/**
 * The absolute path of the sheet that `@import` names.
 * @throws Mistake where it is on a network, outside the folder, or no sheet.
 */
export function importedFile(node: Atrule, file: string): string {
  if (node.block !== null) throw new Mistake('`@import` has no block.');
  const [address, rest] = componentsOf(node.prelude?.type === 'Raw' ? node.prelude.value : '', file);
  if (address?.kind !== 'string' && address?.kind !== 'url')
    throw new Mistake('`@import` names no file.', 'Write `@import "tables.css";`.');
  if (rest !== undefined)
    throw new Mistake('`@import` takes a file and no conditions.', `Write \`@import "${address.value}";\`.`);
  const path = pathFrom(file, address.value);
  if (extname(path).toLowerCase() !== '.css')
    throw new Mistake(`\`${address.value}\` is not a style sheet.`, 'Its name ends with .css.');
  return path;
}
