/** Dots to the inch that a press can use: more are taken away. */
export const FINE = 300;

/** Fewer dots to the inch than this are seen as dots. */
export const COARSE = 150;

/** More pixels than this are a mistake or an attack: 50 megapixels. */
export const PIXEL_LIMIT = 50_000_000;
