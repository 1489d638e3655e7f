import { DOMAIN_IDS, type DomainId } from '../../framework/index.js';
import type { Beginning } from './facts.js';

/** Said of each domain, so that no two placeholders are the same. */
const TOPICS: Readonly<Record<DomainId, string>> = {
  'migrants-rights': 'the rights of migrants and their access to services',
  'whole-of-government': 'institutions, strategy and data on migration',
  partnerships: 'cooperation with others on migration',
  'well-being': 'work, skills and the well-being of migrants',
  crises: 'crises and the people whom they make move',
  'safe-migration': 'safe migration and protection from trafficking',
};

/** The text of a new file of texts, such as `en.yaml`: the six domains with a finding each way, all else as comments. */
export function textsSkeleton({ slug, country }: Beginning): string {
  const invented = country.startsWith('X');
  return `# Texts of one language edition. Long texts are Markdown: **bold**, *italic*, lists, tables, [@source], ![](picture:id).
# A line that begins with # is a comment: take the # and the space after it away to use the field.

name: ${nameOf(slug)} # in full, as on the cover
# short_name: ${nameOf(slug)} # for running heads; default: the name
${invented ? 'country_name: Country' : '# country_name: Country'} # ${invented ? 'an invented country has no name but this one' : 'default: the usual name in this language'}
# title: Title of the profile # default: by the level
# abstract: One paragraph for catalogues, without Markdown.

# foreword:
#   text: |
#     Text of the foreword.
#   signatory: Name
#   position: Mayor
# acknowledgements: Thanks to those who helped.
# acronyms:
#   IOM: International Organization for Migration
# objectives: What this profile is for.
# introduction: What this profile is.
# framework: How the assessment was made.
# context: |
#   Migration in this place, with figures and pictures.

domains: # all six; one that was not assessed has not_assessed: reason, and nothing else
${DOMAIN_IDS.map(domain).join('')}
# progress: # in follow-up profiles
#   since: 2019
#   rows:
#     - domain: partnerships
#       before: What was so then.
#       now: What is so now.

# annexes:
#   - title: Title of the annex
#     text: Text of the annex.

# next_steps: What is to be done next.

# pictures: # texts of the pictures that the facts name
#   market: { alt: What the picture shows, caption: What it is about }

# figures: # texts of the figures that the facts name
#   population: { title: Population, unit: persons, columns: [Year, Persons], alt: What the chart shows }
`;
}

function domain(id: DomainId): string {
  const topic = TOPICS[id];
  return `  ${id}:
    # about: What the indicators look at. # default: by the level
    well_developed:
      - text: Write here what is well developed in ${topic}.
        headline: Well developed, in a few words
        # sources: [law-1]
        # gcm_objectives: [15] # of the Global Compact for Migration, 1 to 23
    potential:
      - text: Write here what could be developed further in ${topic}.
        headline: To be developed, in a few words
    # narrative: |
    #   # Subtopic
    #   Text of any length.
`;
}

/** `my-city` as a name: My city. */
function nameOf(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
