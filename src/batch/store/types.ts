import type { PlannedFile } from '../events.js';
import type { FileFacts, MadeFile, MadeWith } from '../made.js';
import type { Manifest, Share } from '../manifest/types.js';
import type { LayoutPlace } from '../plan.js';

export interface StoreOptions {
  /** Folder that files go to, absolute. */
  readonly out: string;
  /** The layouts of the run, or all that are known. */
  readonly layouts: readonly LayoutPlace[];
  /** What the files of this run are built with (`madeWith`). */
  readonly options: MadeWith;
  /** Whether a file that was not held to the rules is to be built again. */
  readonly verify?: boolean | undefined;
  /** Everything is built again. */
  readonly force?: boolean | undefined;
  /** The folder that paths are shown from, absolute. */
  readonly shownFrom: string;
}

/** Whether a file has to be built. `why` is for people: `profiles/my-city/en.yaml has changed`. */
export type FileState =
  | { readonly kind: 'fresh'; readonly facts: FileFacts }
  /** Only other editions of its publication changed: who loads the profile knows (`stillHolds`). */
  | { readonly kind: 'perhaps'; readonly facts: FileFacts; readonly why: string }
  | { readonly kind: 'stale'; readonly why: string };

/** What is known of the files in a folder: what each was made from. It may be deleted at any time. */
export interface Store {
  /** Whether a file is as it would be if it were built now. */
  state(planned: PlannedFile): Promise<FileState>;
  /** Takes note of a file that was written just now. */
  save(planned: PlannedFile, made: MadeFile): Promise<FileFacts>;
  /** Takes note that a file which only perhaps had to be built still holds. */
  renew(planned: PlannedFile, facts: FileFacts): Promise<void>;
  /**
   * All files that are there, of this run and of earlier ones: those of the store, and those that the manifest in the folder
   * has beside.
   * @param share Only the files of this share.
   */
  manifest(share?: Share): Promise<Manifest>;
}
