import type { Store, StoreOptions } from './types.js';

/** Opens what is known of the files in a folder; what is broken or of another version counts as not known. */
export declare function openStore(options: StoreOptions): Promise<Store>;
