/**
 * Text as it can be compared between the data and a page: without spaces (lines break where they will), without
 * quotation marks (the typographer chooses them), with one kind of dash, and with ligatures taken apart. Without signs over
 * Arabic letters, which pdf.js gives before their word where they end a line.
 */
export function squash(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u064b-\u0652\u0670]/gu, '')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/["'«»‹›“”„‟‘’‚‛`]/gu, '')
    .replace(/[-‐‑‒–—−]+/gu, '-')
    .replace(/…/gu, '...')
    .replace(/\s+/gu, '')
    .toLocaleLowerCase('en');
}
