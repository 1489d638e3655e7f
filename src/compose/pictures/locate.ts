import { realpathSync } from 'node:fs';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import type { PictureSource } from '../resources.js';

export type Located = { readonly file: string } | { readonly problem: 'missing' | 'outside' };

/** The name of a source in messages. */
export const pictureName = (source: PictureSource): string => basename(source.file);

/** The real file of a source, links resolved, if it lies in its folder. */
export function locatePicture(source: PictureSource): Located {
  const folder = real(source.folder);
  if (folder === null) return { problem: 'missing' };
  const file = real(resolve(folder, source.file)) ?? real(resolve(folder, decoded(source.file)));
  if (file === null) return { problem: 'missing' };
  return isInside(folder, file) ? { file } : { problem: 'outside' };
}

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** Asked at once, and not in turn: the turns would take longer than the answers. */
function real(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
