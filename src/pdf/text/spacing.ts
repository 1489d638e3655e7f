import type { Run } from '../document.js';
import { hasFromRight } from './bidi.js';

/** Points after each letter. Letters that are joined in writing are never pulled apart (CSS Text Level 3, 8.2.1). */
export const letterSpacing = (run: Pick<Run, 'letterSpacing'>, text: string): number =>
  run.letterSpacing === undefined || hasFromRight(text) ? 0 : run.letterSpacing;
