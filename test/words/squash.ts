/**
 * Text as it can be compared between the data and a page: without spaces (lines break where they will), without
 * quotation marks (the typographer chooses them), with one kind of dash, and with ligatures taken apart.
 */
export function squash(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/["'«»‹›“”„‟‘’‚‛`]/gu, '')
    .replace(/[-‐‑‒–—−]+/gu, '-')
    .replace(/…/gu, '...')
    .replace(/\s+/gu, '')
    .toLocaleLowerCase('en');
}
