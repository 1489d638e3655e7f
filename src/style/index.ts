export { computeStyles } from './cascade/compute-styles.js';
export type { Styled } from './cascade/styled.js';
export type * from './computed.js';
export { checkContrast } from './contrast/check.js';
export { resolveFontFaces } from './fonts/resolve.js';
export { parseHtml } from './html.js';
export { type ParseOptions, parseSheet, type ReadImport } from './parse/parse-sheet.js';
export { cssReference } from './reference.js';
export type { FontFaceRule, PseudoName, Sheet } from './sheet.js';
