export { checkGlyphs } from './check.js';
export { checkDataGlyphs } from './data.js';
export { facesAsked } from './faces.js';
