import { readdir } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { PlannedFile } from '../events.js';
import type { KeptFile, Manifest } from '../manifest/types.js';
import { planFiles } from '../plan.js';
import { Look, type LookOptions } from './look.js';
import type { FileStatus } from './types.js';

export interface StatusOptions extends LookOptions {
  /** Folders of the profiles, absolute. */
  readonly folders: readonly string[];
  /** Whether these are all profiles that there are: then a file of any other has no source. */
  readonly all: boolean;
  readonly languages?: readonly string[] | undefined;
  /** Whether only files of the layouts are asked for. */
  readonly onlyLayouts: boolean;
}

/**
 * Holds a manifest against the disk and against what its files were made from, a file at a time, in the order of their paths.
 * @param manifest Nothing where there is none: then nothing is known of the files that are there.
 */
export async function* lookAtFiles(manifest: Manifest | undefined, options: StatusOptions): AsyncGenerator<FileStatus> {
  const { out, folders, layouts, languages } = options;
  const planned = (await planFiles({ folders, layouts, out, languages })).flatMap(({ files }) => files);
  const plannedAt = new Map(planned.map((file) => [pathBelow(out, file.file), file]));
  const kept = new Map((manifest?.files ?? []).map((file) => [file.file, file]));
  const look = new Look(options);
  const there = await pdfsBelow(out, options.all ? undefined : folders.map((folder) => basename(folder)));
  for (const path of [...new Set([...plannedAt.keys(), ...kept.keys(), ...there])].sort()) {
    const status = await statusOf(path, kept.get(path), plannedAt.get(path), options, look);
    if (status !== undefined) yield status;
  }
}

async function statusOf(
  path: string,
  kept: KeptFile | undefined,
  planned: PlannedFile | undefined,
  options: StatusOptions,
  look: Look,
): Promise<FileStatus | undefined> {
  const file = join(options.out, path);
  if (kept === undefined) {
    const state = (await isThere(file)) ? 'unlisted' : 'unbuilt';
    if (planned === undefined) return isWhole(options) && state === 'unlisted' ? { state, file } : undefined;
    const { profile, language, layout } = planned;
    return { state, file, profile, language, layout };
  }
  if (!isAskedFor(kept, options)) return undefined;
  if (planned !== undefined) return look.at(kept, planned);
  const { profile, language, layout } = kept;
  const state = options.layouts.some(({ name }) => name === layout) ? 'orphan' : 'unknown';
  const why = state === 'orphan' ? undefined : `name the folder of the layout '${layout}' with --layout`;
  return look.onDisk(kept) ?? { state, file, profile, language, layout, why };
}

/** A file that nobody knows may belong to anything: it is told of where all is asked for. */
const isWhole = ({ languages, onlyLayouts }: StatusOptions): boolean => languages === undefined && !onlyLayouts;

function isAskedFor(
  { profile, language, layout }: KeptFile,
  { all, folders, languages, onlyLayouts, layouts }: StatusOptions,
): boolean {
  return (
    (all || folders.some((folder) => basename(folder) === profile)) &&
    (languages === undefined || languages.includes(language)) &&
    (!onlyLayouts || layouts.some(({ name }) => name === layout))
  );
}

/** The PDF files in the folders of profiles, as paths below the folder of files. */
async function pdfsBelow(out: string, profiles: readonly string[] | undefined): Promise<string[]> {
  const folders = profiles ?? (await namesIn(out)).filter((name) => !name.startsWith('.'));
  const found: string[] = [];
  for (const folder of folders) {
    const names = await namesIn(join(out, folder));
    found.push(...names.filter((name) => /^[^.].*\.pdf$/i.test(name)).map((name) => `${folder}/${name}`));
  }
  return found;
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

const isThere = async (file: string): Promise<boolean> => (await namesIn(join(file, '..'))).includes(basename(file));

const pathBelow = (out: string, file: string): string => relative(out, file).split(sep).join('/');
