import { type Level, type PlaceKind, placeKinds } from '../../framework/index.js';

/** What a new profile is begun with. */
export interface Beginning {
  readonly slug: string;
  readonly level: Level;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2, or `XA` to `XZ` for an invented country. */
  readonly country: string;
  /** BCP 47. */
  readonly languages: readonly string[];
}

/** The text of a new `profile.yaml`: every field there can be, those that may be absent as comments. */
export function factsSkeleton({ level, kind, country, languages }: Beginning): string {
  return `# Facts of the profile: what no language changes. Texts stand in a file for each language (${languages.map((language) => `${language}.yaml`).join(', ')}).
# A line that begins with # is a comment: take the # and the space after it away to use the field.

format: 1
level: ${level} # national | local: decides the wording of the domains and of the title
place:
  kind: ${kind} # ${placeKinds(level).join(' | ')}
  country: ${country} # two letters of ISO 3166-1; XA to XZ (not XK) for an invented country
edition:
  date: 2025-01 # year and month, or the year alone
  # number: 2 # 2 and up: a follow-up assessment
editions: [${languages.join(', ')}] # languages that the publication appears in

# indicators: 90 # number of indicators that were assessed

# publication:
#   publisher:
#     name: Name of the publisher
#     address: |
#       Street and number
#       City
#     web: https://example.org
#     logo: logo.svg # a file of this folder
#   partners:
#     - name: Name of the partner
#       role: with research and analysis by
#   reference: PUB2025/001/EL
#   isbn:
#     pdf: 978-92-9268-366-5 # check digits are checked
#   doi: 10.1234/example
#   url: https://example.org/profile # the page that the QR code leads to
#   licence: CC-BY-NC-ND-3.0-IGO
#   credits: ["Photographs: name of the photographer"]

# pictures: # shown in a text by ![](picture:market); cover and foreword have their own places
#   cover: { file: cover.jpg, credit: Name, focus: [0.5, 0.3], decorative: true }
#   market: { file: market.jpg }

# figures: # shown in a text by ![](figure:population)
#   population:
#     kind: bar # bar | line | table
#     columns: [year, persons]
#     data: [["2017", 12], ["2018", 19]]

# sources: # cited in a text by [@law-1], or by a finding's sources; or the name of a CSL-JSON file
#   - id: law-1
#     type: legislation
#     title: Title of the law
#     issued: 2021-04-20
#     URL: https://example.org/law
`;
}
