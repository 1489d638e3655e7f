/** Dots to the inch that a press can use: more are taken away. */
export const FINE = 300;

/** Fewer dots to the inch than this are seen as dots. */
export const COARSE = 150;

/** More pixels than this are a mistake or an attack: 50 megapixels. */
export const PIXEL_LIMIT = 50_000_000;

/** Bytes of dots that are held at once: a photograph of 50 megapixels has 150 million. */
export const HELD_LIMIT = 160_000_000;
