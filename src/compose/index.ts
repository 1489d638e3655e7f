export { composeDocument } from './compose.js';
export { loadFaces } from './load-faces.js';
export type { LoadedFace, PictureSource, Resources } from './resources.js';
export type { Styles } from './styles.js';
