import { isAbsolute, join, relative, sep } from 'node:path';
import { PROGRAM_FOLDER } from '../../program-folder.js';

/** Folders that paths are named from, absolute. */
export interface Places {
  readonly profile: string;
  /** The folder of the layout itself, not of one that it extends. */
  readonly layout: string;
  /** Folder of files. */
  readonly out: string;
}

const PREFIX = /^(profile|mgp|layout|out):/;

/** A path under a name that is the same on every machine; what is not absolute stays as it is. */
export function nameOf(path: string, { profile, layout, out }: Places): string {
  if (!isAbsolute(path)) return path;
  const [prefix, way] = inside('profile', profile, path) ??
    inside('mgp', PROGRAM_FOLDER, path) ??
    inside('out', out, path) ?? ['layout', relative(layout, path)];
  return `${prefix}:${way.split(sep).join('/')}`;
}

function inside(prefix: string, folder: string, path: string): readonly [string, string] | undefined {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : [prefix, way];
}

/** The path behind a name. */
export function pathOf(name: string, places: Places): string {
  const prefix = PREFIX.exec(name)?.[1];
  if (prefix === undefined) return name;
  const way = name.slice(prefix.length + 1);
  return join(prefix === 'mgp' ? PROGRAM_FOLDER : places[prefix as keyof Places], way);
}
