import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { candidates } from '../profile/folder.js';
import type { PlannedProfile } from './plan.js';
import { someAtOnce } from './some.js';

/** What a file costs that has next to no text: about as much as this many bytes of text. */
const BASE = 4_000;

/** Folders that are looked at once. */
const AT_ONCE = 32;

/**
 * What the files of each profile are expected to cost, in bytes of text: the same on every machine, since nothing but the
 * sizes of the files tells.
 */
export async function expectedCosts<P extends PlannedProfile>(planned: readonly P[]): Promise<ReadonlyMap<P, number>> {
  const costs = await someAtOnce(planned, AT_ONCE, async (profile) => [profile, await costOf(profile)] as const);
  return new Map(costs);
}

async function costOf({ folder, files }: PlannedProfile): Promise<number> {
  const names = candidates(await readdir(folder).catch(() => []));
  const sizes = new Map<string, Promise<number>>();
  for (const { stem, file } of names) {
    if (!sizes.has(stem)) sizes.set(stem, sizeOf(join(folder, file)));
  }
  let cost = BASE;
  for (const { language } of files) cost += BASE + ((await sizes.get(language)) ?? 0);
  return cost;
}

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

/** The profiles that cost most first, so that no worker is left alone with a long one at the end; equals by name. */
export function longestFirst<P extends PlannedProfile>(costs: ReadonlyMap<P, number>): P[] {
  return [...costs]
    .sort(([a, one], [b, other]) => other - one || (a.folder < b.folder ? -1 : Number(a.folder > b.folder)))
    .map(([profile]) => profile);
}
