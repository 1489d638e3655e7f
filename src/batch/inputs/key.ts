import type { MadeWith } from '../made.js';
import type { TaskOptions } from '../pool/task.js';

/** The options that a file depends on, out of those of a run. */
export declare function madeWith(options: TaskOptions): MadeWith;

/** Digest of the program, of what it stands on, and of options. */
export declare function keyOf(options: MadeWith): Promise<string>;
