/** The most bytes that a file of each kind may have: larger ones are refused before they are read. */
export const MOST_BYTES = {
  /** Facts, texts and sources of a profile: 45 pages take about a tenth of a megabyte. */
  data: 8_000_000,
  /** A picture of dots: a photograph of 50 megapixels takes about 30 megabytes. */
  picture: 64_000_000,
  /** A drawing, which has thousands of shapes in a megabyte. */
  drawing: 2_000_000,
  /** A template, style sheet, icon or file of labels: the largest of the layouts here has a tenth of a megabyte. */
  layout: 2_000_000,
  /** A typeface: the largest, of Chinese, Japanese and Korean, have 25 megabytes. */
  font: 40_000_000,
  /** A finished PDF. */
  pdf: 256_000_000,
} as const;

/** A kind of file, as far as its size matters. */
export type FileKind = keyof typeof MOST_BYTES;

/** `8 MB`, in decimal megabytes, as file managers count. */
export function megabytes(bytes: number): string {
  const amount = bytes / 1e6;
  return `${amount >= 10 ? Math.round(amount) : Math.round(amount * 10) / 10} MB`;
}
