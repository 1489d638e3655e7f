/** A length in the content of a page: to a hundredth of a point, which is finer than any printer. */
export const length = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** A number by which others are multiplied. */
export const factor = (value: number): string => String(Math.round(value * 1e5) / 1e5 || 0);
