import type { FileFacts } from '../made.js';
import type { LoadedNow } from './types.js';

/**
 * What is known of a file of which only other editions changed, as it is now: it need not be built again.
 * @returns Nothing where it is told something else of the other editions than it was.
 */
export declare function stillHolds(known: FileFacts, now: LoadedNow): FileFacts | undefined;
