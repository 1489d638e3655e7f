export { checkGlyphs } from './check.js';
