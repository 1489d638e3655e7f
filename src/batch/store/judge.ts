import type { Identity } from '../inputs/identity.js';
import type { MadeWith } from '../made.js';
import { type Places, pathOf } from '../manifest/places.js';
import type { KeptInput } from '../manifest/types.js';
import { changeOf } from './change.js';
import type { Disk } from './disk.js';
import { type Entry, ITSELF } from './entry.js';
import type { SharedChanges } from './shared-changes.js';

/** What a file is held against. */
export interface Asked {
  readonly places: Places;
  /** Where the file goes, absolute. */
  readonly file: string;
  /** The options that it would be built with now, and the digest of them and of the program. */
  readonly options: MadeWith;
  readonly key: string;
  readonly verify: boolean;
  /** The folder that paths are shown from. */
  readonly shownFrom: string;
}

/** `stale`: it has to be built; `perhaps`: whether it has to depends on what other editions are called. */
export interface Verdict {
  readonly kind: 'fresh' | 'perhaps' | 'stale';
  /** For people; empty for what is fresh. */
  readonly why: string;
  /** What the file system said of large files that had to be read. */
  readonly stamps: ReadonlyMap<string, Identity>;
}

/**
 * Whether a file that was built is as it would be if it were built now.
 * @param layouts Of the layout that it would be built with.
 */
export function judge(entry: Entry, asked: Asked, disk: Disk, layouts: SharedChanges): Verdict {
  const stamps = new Map<string, Identity>();
  const verdict = (kind: Verdict['kind'], why: string): Verdict => ({ kind, why, stamps });
  const { kept } = entry;
  const other = itself(entry, asked, disk, stamps) ?? otherOptions(kept.options, asked.options);
  if (other !== undefined) return verdict('stale', other);
  if (kept.key !== asked.key) return verdict('stale', 'the program is another');
  if (asked.verify && !kept.verified) return verdict('stale', 'it has not been verified');
  const changed = layouts.change(kept.shared.inputs, true) ?? firstChange(kept.inputs, entry, asked, disk, stamps);
  if (changed !== undefined) return verdict('stale', changed);
  const aside = firstChange(kept.beside, entry, asked, disk, stamps) ?? layouts.change(kept.shared.beside, false);
  return aside === undefined ? verdict('fresh', '') : verdict('perhaps', aside);
}

/** What is wrong with the finished file. */
export function itself(
  { kept, stamps: known }: Entry,
  { file }: Pick<Asked, 'file'>,
  disk: Disk,
  stamps: Map<string, Identity>,
): string | undefined {
  const found = disk.now({ kind: 'file', sha256: kept.sha256 }, file, known.get(ITSELF));
  if (found === undefined) return 'the file is not there any more';
  if (found.sha256 !== kept.sha256) return 'the file on the disk is not the one that was built';
  if (found.stamp !== undefined) stamps.set(ITSELF, found.stamp);
  return undefined;
}

function firstChange(
  inputs: readonly KeptInput[],
  { stamps: known }: Entry,
  { places, shownFrom }: Asked,
  disk: Disk,
  stamps: Map<string, Identity>,
): string | undefined {
  for (const input of inputs) {
    const path = pathOf(input.name, places);
    const found = disk.now(input, path, known.get(input.name));
    const changed = changeOf(input, path, found, shownFrom);
    if (changed !== undefined) return changed;
    if (found?.stamp !== undefined) stamps.set(input.name, found.stamp);
  }
  return undefined;
}

function otherOptions(before: MadeWith, now: MadeWith): string | undefined {
  if (before.draft !== now.draft) return now.draft ? '--draft is asked for' : 'it was built as a draft';
  if (before.date !== now.date)
    return now.date === null ? 'it was built with a date of its own' : 'another date is asked for';
  if (before.attach !== now.attach)
    return `--attach ${now.attach} is asked for, and it was built with ${before.attach}`;
  if (before.expected !== now.expected) {
    return now.expected === null ? 'it was built as a record says' : 'another record is asked for';
  }
  const told = ({ published, editions }: MadeWith): string => JSON.stringify([published, editions]);
  return told(before) === told(now) ? undefined : 'the other editions of its publication are named otherwise';
}
