export { listLanguages, listProfiles, slugProblem } from './folder.js';
export { jsonSchema, jsonSchemas, type SchemaPart } from './json-schema.js';
export { type LoadOptions, loadProfile } from './load.js';
export { type MarkdownReferences, markdownReferences } from './markdown-references.js';
export { EXAMPLE } from './reference/example.js';
export { referencePage } from './reference/index.js';
export { factsSchema } from './schema/facts.js';
export { textsSchema } from './schema/texts.js';
export type * from './types.js';
