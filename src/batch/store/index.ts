export { openStore } from './store.js';
export { storeFolder, sweep, temporaryFile } from './temporary.js';
export type { FileState, Store, StoreOptions } from './types.js';
