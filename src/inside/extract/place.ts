import { lstat, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/index.js';
import { readWhole } from '../../files/index.js';
import { factsName, twinsOf } from '../../profile/index.js';
import type { InsideFile } from './contents.js';

/** A file and the place that it is to have. */
export interface PlacedFile extends InsideFile {
  /** Absolute path. */
  readonly file: string;
}

export interface PlaceOptions {
  /** Absolute path of the folder that nothing is written out of. */
  readonly out: string;
  /** Overwrite files that hold something else. */
  readonly force: boolean;
}

/** Whether a file is new, there already with the same bytes, or cannot be written. */
export type Place = 'new' | 'equal' | Diagnostic;

/** Looks at the place of a file: a link on the way, or another file there, is an error. */
export async function lookAt(placed: PlacedFile, { out, force }: PlaceOptions): Promise<Place> {
  const link = await linkOnTheWay(placed.file, out);
  if (link !== undefined) {
    return {
      code: 'inside/link',
      severity: 'error',
      file: link,
      message: `A link stands here, and \`${placed.name}\` would be written through it.`,
      hint: 'Take the link away, or name another folder with --out.',
    };
  }
  const { bytes: there, problem } = readWhole(placed.file, 'picture');
  if (there === undefined) return problem.cause === 'missing' || force ? 'new' : taken(placed);
  if (Buffer.compare(there, placed.bytes) === 0) return 'equal';
  return force ? 'new' : taken(placed);
}

/** The first symbolic link between the folder and the file, the file itself included. */
async function linkOnTheWay(file: string, out: string): Promise<string | undefined> {
  const below: string[] = [];
  for (let path = file; path !== out && path !== dirname(path); path = dirname(path)) below.unshift(path);
  for (const path of below) if ((await lstat(path).catch(() => undefined))?.isSymbolicLink()) return path;
  return undefined;
}

function taken({ name, file }: PlacedFile): Diagnostic {
  const common = { severity: 'error', file } as const;
  if (factsName(name)) {
    const message = `The folder has the facts of another publication: its \`${name}\` is not that of the PDF.`;
    const hint = 'Name another folder with --out, or overwrite what is there with --force.';
    return { ...common, code: 'inside/other-facts', message, hint };
  }
  const message = 'A file of this name is there already, and holds something else.';
  return {
    ...common,
    code: 'inside/exists',
    message,
    hint: 'Name another folder with --out, or overwrite it with --force.',
  };
}

/** Files of data that claim the same as one to be written: beside `en.json`, an `en.yaml` would spoil the profile. */
export async function rivals(folder: string, sources: readonly PlacedFile[]): Promise<Diagnostic[]> {
  const there = await readdir(folder).catch((): string[] => []);
  return sources.flatMap(({ name }) =>
    twinsOf(name, there).map((twin) => ({
      code: 'data/two-files',
      severity: 'error',
      file: join(folder, twin),
      message: `\`${twin}\` is there already, and \`${name}\` from the PDF would be the same thing twice.`,
      hint: 'Name another folder with --out.',
    })),
  );
}
