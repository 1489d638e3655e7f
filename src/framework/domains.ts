/** The six domains of the Migration Governance Framework, in the default order of a profile. */
export const DOMAIN_IDS = [
  'migrants-rights',
  'whole-of-government',
  'partnerships',
  'well-being',
  'crises',
  'safe-migration',
] as const;

/** One of the six domains. */
export type DomainId = (typeof DOMAIN_IDS)[number];

/** Whether a word is the id of a domain. */
export function isDomainId(word: string): word is DomainId {
  return (DOMAIN_IDS as readonly string[]).includes(word);
}
