import type { Domain } from '../../profile/index.js';

/**
 * The most that a short domain holds. It is to fill about half a page of A4 in running text, so that a style sheet may
 * set it larger and it still stays on its page.
 */
export const SHORT_DOMAIN = { findings: 8, letters: 1400 } as const;

/** One sign of these scripts is as wide as two letters. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Whether a domain has no narrative, and few words besides: those of its findings, or why it was not assessed. */
export function isShort({ well_developed, potential, narrative, not_assessed }: Domain): boolean {
  if (narrative !== undefined && narrative.trim() !== '') return false;
  const findings = [...well_developed, ...potential];
  const words = [...findings.map(({ text }) => text), not_assessed ?? ''].join('');
  const letters = words.length + (words.match(WIDE)?.length ?? 0);
  return findings.length <= SHORT_DOMAIN.findings && letters <= SHORT_DOMAIN.letters;
}
