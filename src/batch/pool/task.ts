import type { Attach, ExpectedRecord } from '../../inside/index.js';
import type { OtherEdition } from '../../layout/index.js';
import type { FileName } from '../events.js';
import type { FileFacts } from '../made.js';
import type { MakeEvent } from '../make.js';

/** What files are made with, in a form that can be sent to a worker. */
export interface TaskOptions {
  readonly date?: Date | undefined;
  readonly draft?: boolean | undefined;
  readonly attach?: Attach | undefined;
  readonly verify?: boolean | undefined;
  readonly published?: readonly string[] | undefined;
  readonly editions?: readonly OtherEdition[] | undefined;
  readonly expected?: ExpectedRecord | undefined;
}

/** A file that a worker is to make. */
export interface TaskFile extends Pick<FileName, 'language' | 'layout'> {
  /** What is known of it, where only the other editions of its publication have changed: it may be as it would be made. */
  readonly known?: FileFacts | undefined;
}

/** Files of one profile, to be made by a worker. */
export interface Task {
  /** Folder of the profile, absolute. */
  readonly folder: string;
  readonly files: readonly TaskFile[];
  /** Only these languages are asked for, whether or not their files are to be made; default: all of the folder. */
  readonly languages?: readonly string[] | undefined;
  /** Folders of the layouts, absolute. */
  readonly layouts: readonly string[];
  readonly out: string;
  readonly options: TaskOptions;
}

/** What a worker says while it carries out a task; `begun` comes first, when all is loaded, and `done` last. */
export type TaskMessage = MakeEvent | { readonly kind: 'begun' } | { readonly kind: 'done' };

/** How a task ended. */
export type Ending =
  | { readonly kind: 'done' }
  /** It took longer, or more memory, than a task may. */
  | { readonly kind: 'timeout' | 'memory' }
  /** The worker ended by itself. */
  | { readonly kind: 'crashed'; readonly error: unknown }
  | { readonly kind: 'aborted' };
