import type { Hostile } from './case.js';
import { DRAWINGS } from './drawings.js';
import { MARKDOWN } from './markdown.js';
import { PATHS } from './paths.js';
import { PICTURES } from './pictures.js';
import { YAML } from './yaml.js';

/** Everything hostile that a folder of a profile may hold. */
export const CASES: readonly Hostile[] = [...YAML, ...MARKDOWN, ...PICTURES, ...DRAWINGS, ...PATHS];
