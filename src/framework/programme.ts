/**
 * Facts of the programme that profiles and their layouts speak of. What differs between editions (the number of
 * indicators, say) is a field of the profile; what stands here are the numbers that have been usual.
 */
export const PROGRAMME = {
  /** The Migration Governance Framework that the indicators follow. */
  framework: { adopted: 2015, principles: 3, objectives: 3 },
  /** Number of indicators in editions so far; `about` is the round number for an edition that does not say. */
  indicators: { about: 90, usual: [87, 90] },
  /** Taking part by the end of the year named. */
  participation: { year: 2024, countries: 112, cities: 104 },
  /** Languages that profiles have been published in. */
  languages: ['en', 'fr', 'es', 'pt', 'sw'],
} as const;

/** The Global Compact for Migration numbers its objectives from 1 to this. */
export const GCM_OBJECTIVES = 23;

/** Number of the first edition; a higher one is a follow-up assessment. */
export const FIRST_EDITION = 1;
