import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { Share } from '../manifest/types.js';
import type { PlannedProfile } from '../plan.js';
import type { Shard } from './share.js';

/**
 * What the manifest of one part says of the whole: those who join the parts see by it that all are of one run, and that no
 * file is missing or twice.
 * @param whole The plan of all parts.
 * @param own That of this one.
 * @param out Folder of the files, absolute.
 */
export function planShare(
  { index, count }: Shard,
  whole: readonly PlannedProfile[],
  own: readonly PlannedProfile[],
  out: string,
): Share {
  const plan = createHash('sha256').update(pathsOf(whole, out).join('\n')).digest('hex');
  return { index, of: count, plan, files: pathsOf(own, out) };
}

const pathsOf = (planned: readonly PlannedProfile[], out: string): string[] =>
  planned.flatMap(({ files }) => files.map(({ file }) => relative(out, file).split(sep).join('/'))).sort();
