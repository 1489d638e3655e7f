export { openStore } from './store.js';
export type { FileState, Store, StoreOptions } from './types.js';
