import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { Mistake } from '../mistake.js';
import type { Reader } from './reader.js';

/** Pictures that the data name, which only a later station can find. */
const OF_THE_PROFILE = /^(?:picture|logo):[\w.-]+$/u;

/**
 * An address relative to a sheet as an absolute path in the sheet's folder.
 * @throws Mistake for addresses on a network and for files outside the folder.
 */
export function pathFrom(sheet: string, address: string): string {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(address)) {
    throw new Mistake(
      `\`${address}\` is not a file of the layout; nothing is fetched from elsewhere.`,
      "Put the file into the layout's folder and name it from the sheet.",
    );
  }
  const folder = dirname(resolve(sheet));
  const path = resolve(folder, address);
  const inside = relative(folder, path);
  if (address === '' || inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new Mistake(
      `\`${address}\` is not a file in the folder of the sheet.`,
      "A sheet uses only files of its layout's folder.",
    );
  }
  return path;
}

/** A picture in `url()`: a file of the layout as an absolute path, or `picture:<id>` and `logo:<id>` as written. */
export function takePicture(reader: Reader): string | undefined {
  const component = reader.peek();
  if (component?.kind !== 'url') return undefined;
  reader.next();
  return OF_THE_PROFILE.test(component.value) ? component.value : pathFrom(component.file, component.value);
}
