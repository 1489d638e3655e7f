import type { Layout, OtherEdition } from '../../layout/index.js';
import type { Profile } from '../../profile/index.js';
import type { Used } from '../../road/used.js';
import type { FileFacts, MadeFile } from '../made.js';

/** What a file was told of the other editions, and what they were made from. */
export type Told = Pick<MadeFile, 'editions' | 'beside'>;

/**
 * The folder of a profile as it was before anything of it was read, and the layouts as they were loaded: what changes
 * while a file is made is found out.
 */
export interface Reading {
  /** What a file is told of the other editions; known before it is laid out. */
  told(profile: Profile, layout: Layout, editions: readonly OtherEdition[]): Promise<Told>;
  /** Everything that a file was made from, once it is made. */
  inputs(profile: Profile, layout: Layout, used: Used): Promise<MadeFile['inputs']>;
}

/** What is known of a file before it is laid out. */
export interface LoadedNow extends Told {
  /** What loading had to say, of the folder and of the edition. */
  readonly warnings: FileFacts['warnings'];
}
