import type { FileName } from '../events.js';

/** What has become of a file, or of what it was made from. */
export const FILE_STATES = {
  fresh: 'as they should be',
  stale: 'to be built again',
  unbuilt: 'not built yet',
  missing: 'in the manifest, and not on the disk',
  altered: 'changed by someone',
  unlisted: 'not in the manifest',
  orphan: 'no longer have a source',
  unknown: 'made with a layout that is not known here',
} as const;

export type FileStateName = keyof typeof FILE_STATES;

/** A file that is there, or should be. */
export interface FileStatus extends Partial<FileName> {
  readonly state: FileStateName;
  /** Absolute path. */
  readonly file: string;
  /** For people, where there is more to say than the state. */
  readonly why?: string | undefined;
}
