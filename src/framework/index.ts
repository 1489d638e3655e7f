export { COUNTRY_CODES, isCountry, isInventedCountry } from './countries.js';
export { DOMAIN_IDS, type DomainId, isDomainId } from './domains.js';
export { LEVELS, type Level, PLACE_KIND_LEVELS, PLACE_KINDS, type PlaceKind, placeKinds } from './places.js';
export { FIRST_EDITION, GCM_OBJECTIVES, PROGRAMME } from './programme.js';
