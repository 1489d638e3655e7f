import { z } from 'zod';
import { DOMAIN_IDS, type DomainId, GCM_OBJECTIVES } from '../../framework/index.js';
import { MAX_ACRONYMS } from '../data/limits.js';
import { byId, markdown, text } from './parts.js';
import { publicationOverride } from './publication.js';

const finding = z
  .union([
    markdown('The finding.'),
    z.strictObject({
      text: markdown('The finding, without headings.'),
      headline: text('For the page at a glance, at most about 90 characters.').optional(),
      sources: z.array(text('Id of a source.')).describe('Ids of the sources of the finding.').optional(),
      gcm_objectives: z
        .array(z.int().min(1).max(GCM_OBJECTIVES))
        .describe(`Objectives of the Global Compact for Migration, 1 to ${GCM_OBJECTIVES}.`)
        .optional(),
    }),
  ])
  .meta({ id: 'finding' });

const domain = z
  .strictObject({
    name: text("Where this edition's name of the domain differs.").optional(),
    about: markdown('What the indicators look at; default from the labels, by level.').optional(),
    well_developed: z
      .array(finding)
      .describe('Areas that are well developed: texts, or texts with headline and sources.')
      .optional(),
    potential: z.array(finding).describe('Areas with potential for further development.').optional(),
    narrative: markdown('The account of the domain; headings are subtopics.').optional(),
    not_assessed: text('Why the domain was not assessed; then nothing else stands in it.').optional(),
  })
  .describe('At least one finding or a narrative; or `not_assessed` and nothing else.')
  .meta({ id: 'domain' });

const domains = z
  .strictObject(Object.fromEntries(DOMAIN_IDS.map((id) => [id, domain])) as Record<DomainId, typeof domain>)
  .describe('All six domains by id.');

const progress = z
  .strictObject({
    since: z.int().min(1900).max(2200).describe('Year of the earlier assessment.').optional(),
    rows: z
      .array(
        z.strictObject({
          domain: z.enum(DOMAIN_IDS).describe('Id of the domain.'),
          before: markdown('What was so at the earlier assessment, without headings.'),
          now: markdown('What is so now, without headings.'),
        }),
      )
      .min(1)
      .describe('What has changed, a row each.'),
  })
  .describe('Progress since the earlier assessment, for follow-up profiles.');

const picture = z.strictObject({
  alt: text(
    'What the picture shows, for those who cannot see it; required unless the facts say `decorative: true`.',
  ).optional(),
  caption: text(
    'The line under the picture: one line of Markdown, such as emphasis and phrases in another language.',
  ).optional(),
  credit: text('Whose picture it is, where this language says it otherwise than the facts.').optional(),
});

const figure = z.strictObject({
  title: text('Title.').optional(),
  unit: text('Unit of the numbers.').optional(),
  columns: z
    .array(text('Name of a column.'))
    .describe('Names of the columns in this language, as many as the facts have.')
    .optional(),
  rows: z
    .record(z.string(), text('The name in this language.'))
    .describe('Names of rows in this language, by the name in the facts.')
    .optional(),
  alt: text('What the figure shows, in a sentence; required unless the facts say `decorative: true`.').optional(),
});

/** A file of texts: one language of a profile. */
export const textsSchema = z
  .strictObject({
    name: text('Name of the place, in full.'),
    short_name: text('For running heads and the contents of volumes; default: the name.').optional(),
    country_name: text("Name of the country; default: Intl's name. Required for an invented country.").optional(),
    numerals: z
      .enum(['arab', 'latn'])
      .describe(
        'Digits of the numbers that the program writes, in languages of Arabic script: `arab` for ٠١٢٣; default `latn`. Numbers in texts stay as typed; ISBN, DOI and addresses are always Latin.',
      )
      .optional(),
    title: text('Title; default from the labels and the level.').optional(),
    abstract: text('Plain text for the metadata and catalogues.').optional(),
    citation: text(
      'Required citation: one line of Markdown, such as phrases in another language; default composed from the facts.',
    ).optional(),
    foreword: z
      .strictObject({
        text: markdown('The foreword.'),
        signatory: text('Who signs it.').optional(),
        position: text('The position of who signs it.').optional(),
      })
      .describe('Foreword.')
      .optional(),
    acknowledgements: markdown('Acknowledgements.').optional(),
    acronyms: z
      .record(text('The acronym.'), text('What it stands for.'))
      .refine(
        (acronyms) => Object.keys(acronyms).length <= MAX_ACRONYMS,
        `There are more than ${MAX_ACRONYMS} acronyms.`,
      )
      .describe('Acronyms with what they stand for.')
      .optional(),
    objectives: markdown('Objectives of the profile.').optional(),
    introduction: markdown('Introduction.').optional(),
    framework: markdown('Conceptual framework.').optional(),
    context: markdown('Context: the place and its migration.').optional(),
    domains,
    progress: progress.optional(),
    annexes: z
      .array(z.strictObject({ title: text('Title of the annex.'), text: markdown('The annex.') }))
      .describe('Thematic annexes.')
      .optional(),
    next_steps: markdown('Next steps.').optional(),
    pictures: byId(picture, 'Texts of the pictures, by their ids in the facts.').optional(),
    figures: byId(figure, 'Texts of the figures, by their ids in the facts.').optional(),
    labels: z
      .record(z.string(), z.string())
      .describe("Labels of the layout in this profile's words, such as `domains.heading`.")
      .optional(),
    publication: publicationOverride.optional(),
  })
  .describe('Texts of a profile in one language: en.yaml, pt-BR.yaml and so on.');

/** The texts as they are written. */
export type Texts = z.infer<typeof textsSchema>;
