/** What a profile looks at: a whole country, or a place in one. Decides the wording of domains and of the title. */
export const LEVELS = ['national', 'local'] as const;

/** One of the two levels. */
export type Level = (typeof LEVELS)[number];

/** What a place is called in its own law, with the level that such a place is assessed at. */
export const PLACE_KIND_LEVELS = {
  republic: 'national',
  kingdom: 'national',
  federation: 'national',
  country: 'national',
  state: 'local',
  province: 'local',
  region: 'local',
  department: 'local',
  county: 'local',
  canton: 'local',
  district: 'local',
  city: 'local',
  town: 'local',
  municipality: 'local',
  commune: 'local',
} as const satisfies Record<string, Level>;

/** One of the kinds of place. */
export type PlaceKind = keyof typeof PLACE_KIND_LEVELS;

/** All kinds of place: national ones first, then local ones from the largest. */
export const PLACE_KINDS = Object.keys(PLACE_KIND_LEVELS) as readonly PlaceKind[];

/** The kinds of place that a level allows. */
export function placeKinds(level: Level): readonly PlaceKind[] {
  return PLACE_KINDS.filter((kind) => PLACE_KIND_LEVELS[kind] === level);
}
