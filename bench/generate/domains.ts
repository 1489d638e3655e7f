/** The six domains of a profile, in their usual order. */
export const DOMAINS = [
  'migrants-rights',
  'whole-of-government',
  'partnerships',
  'well-being',
  'crises',
  'safe-migration',
] as const;

export type DomainId = (typeof DOMAINS)[number];
