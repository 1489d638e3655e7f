import type { Domain } from '../../profile/index.js';
import { lettersIn } from './letters.js';

/**
 * The most that a short domain holds. It is to fill about half a page of A4 in running text, so that a style sheet may
 * set it larger and it still stays on its page.
 */
export const SHORT_DOMAIN = { findings: 8, letters: 950 } as const;

/** A line of objectives of the Global Compact under a finding takes the room of so many letters. */
const LINE = 60;

/** Whether a domain has no narrative, and few words besides: those of its findings, or why it was not assessed. */
export function isShort({ well_developed, potential, narrative, not_assessed }: Domain): boolean {
  if (narrative !== undefined && narrative.trim() !== '') return false;
  const findings = [...well_developed, ...potential];
  const words = [...findings.map(({ text }) => text), not_assessed ?? ''].join('');
  const lines = findings.filter(({ gcm_objectives }) => gcm_objectives.length > 0).length;
  const letters = lettersIn(words) + lines * LINE;
  return findings.length <= SHORT_DOMAIN.findings && letters <= SHORT_DOMAIN.letters;
}
