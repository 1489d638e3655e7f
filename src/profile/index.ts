export { listLanguages, listProfiles, slugProblem } from './folder.js';
export { type LoadOptions, loadProfile } from './load.js';
export { factsSchema } from './schema/facts.js';
export { textsSchema } from './schema/texts.js';
export type * from './types.js';
