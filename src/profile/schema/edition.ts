import { z } from 'zod';
import { DOMAIN_IDS, GCM_OBJECTIVES, LEVELS, PLACE_KINDS } from '../../framework/index.js';

/** The name by which data say that they follow the schema of an edition. */
export const EDITION_SCHEMA = 'migration-governance-profiles/schema/edition.schema.json';

const text = (description: string) => z.string().describe(description);
const optional = (description: string) => text(description).optional();
const markdown = (description: string) => optional(`${description} Markdown.`);
const path = text('Its path in the data, which is also the id of its structure element in the PDF.');
const fileName = (description: string) => text(`${description} A path from the folder of the profile.`);
const domainId = z.enum(DOMAIN_IDS);
const numberOf = z.union([z.string(), z.number()]);

const publication = z.strictObject({
  publisher: z
    .strictObject({
      name: text('Its name.'),
      address: optional('Postal address; its lines are kept.'),
      web: optional('Address of its website.'),
      logo: fileName('Its logo.').optional(),
    })
    .describe('Who publishes the profile.')
    .optional(),
  partners: z
    .array(
      z.strictObject({
        name: text('Name of the partner.'),
        role: optional('What the partner did.'),
        logo: fileName('Its logo.').optional(),
      }),
    )
    .describe('Who took part.'),
  reference: optional('Reference number of the publication.'),
  isbn: z
    .strictObject({ pdf: optional('ISBN of the PDF.'), print: optional('ISBN of the printed book.') })
    .describe('International Standard Book Numbers, as they were written.')
    .optional(),
  doi: optional('Digital Object Identifier, without https://doi.org/.'),
  url: optional('The page of the publication.'),
  licence: optional('An id such as CC-BY-4.0, or the licence in words.'),
  credits: z.array(text('One line.')).describe('Lines of credits on the imprint.'),
});

const finding = z.strictObject({
  path,
  text: text('The finding. Markdown.'),
  headline: optional('For the page at a glance.'),
  sources: z.array(text('Id of a source.')).describe('Ids of its sources.'),
  gcm_objectives: z
    .array(z.int().min(1).max(GCM_OBJECTIVES))
    .describe(`Objectives of the Global Compact for Migration, 1 to ${GCM_OBJECTIVES}.`),
});

const domain = z.strictObject({
  id: domainId.describe('Id of the domain.'),
  number: z.int().min(1).max(DOMAIN_IDS.length).describe("Place in this publication's order."),
  path,
  name: optional('Its name, where this edition has one of its own.'),
  about: markdown('What the indicators look at, where this edition has words of its own.'),
  well_developed: z.array(finding).describe('Areas that are well developed.'),
  potential: z.array(finding).describe('Areas with potential for further development.'),
  narrative: markdown('The account of the domain.'),
  not_assessed: optional('Why the domain was not assessed.'),
});

const picture = z.strictObject({
  id: text('Its id.'),
  path,
  file: fileName('The picture.'),
  credit: optional('Whose picture it is.'),
  focus: z.tuple([z.number(), z.number()]).describe('What stays in sight when it is cropped, 0 to 1.').optional(),
  decorative: z.boolean().describe('True when it says nothing that the text does not.'),
  alt: optional('What it shows, for those who cannot see it.'),
  caption: optional('The line under it. Markdown.'),
});

const figure = z.strictObject({
  id: text('Its id.'),
  path,
  kind: z.enum(['bar', 'line', 'table']).describe('What the numbers are shown as.'),
  title: optional('Title.'),
  unit: optional('Unit of the numbers.'),
  columns: z.array(text('Name of a column.')).describe('Names of the columns.'),
  data: z
    .array(z.array(z.union([z.string(), z.number(), z.null()])))
    .describe('Rows; the first value of each is its name.'),
  source: optional('Id of the source of the numbers.'),
  table: z.boolean().describe('Whether a table of the numbers follows a chart.'),
  decorative: z.boolean().describe('True when it says nothing that the text does not.'),
  alt: optional('What it shows, in a sentence.'),
});

const name = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
  .describe('A person (family, given) or a body (literal), as CSL has it.');

const source = z.strictObject({
  id: text('Its id.'),
  path,
  type: text("CSL's type."),
  title: text('Title.'),
  author: z.array(name).describe('Authors.'),
  issued: optional('When it was published: an ISO date, a range, or words.'),
  accessed: optional('When it was looked at.'),
  'container-title': optional('What it appeared in.'),
  publisher: optional('Who published it.'),
  'publisher-place': optional('Where it was published.'),
  URL: optional('Address.'),
  DOI: optional('Digital Object Identifier.'),
  language: optional('BCP 47 language of the source.'),
  domains: z.array(domainId).describe('The domains that list it.'),
  variables: z.record(z.string(), numberOf).describe('Other variables of CSL.'),
  names: z.record(z.string(), z.array(name)).describe('Other names of CSL, such as editors.'),
});

/** An edition: the facts of a place merged with the texts of one language, as it is attached to each PDF. */
export const editionSchema = z
  .strictObject({
    $schema: z.literal(EDITION_SCHEMA).describe('The name of this schema.'),
    format: z.literal(1).describe('Version of this format: 1.'),
    slug: text('Name of the folder of the profile.'),
    language: text('BCP 47 language of this edition.'),
    editions: z.array(text('A BCP 47 language.')).describe('The languages that the publication appears in.'),
    level: z.enum(LEVELS).describe('What is assessed.'),
    place: z
      .strictObject({ kind: z.enum(PLACE_KINDS).describe('What the place is.'), country: text('ISO 3166-1 alpha-2.') })
      .describe('The place that the profile is about.'),
    edition: z
      .strictObject({
        date: text('Year or month of publication.'),
        number: z.int().min(1).describe('1 for a first assessment, 2 and up for a follow-up.'),
      })
      .describe('Which edition this is.'),
    specimen: z.boolean().describe('True for an invented place.'),
    indicators: z.int().describe('Number of indicators of the assessment.').optional(),
    name: text('Name of the place, in full.'),
    short_name: text('Name of the place, for running heads.'),
    country_name: text('Name of the country in this language.'),
    numerals: z
      .enum(['arab', 'latn'])
      .describe(
        'Digits of the numbers that the program writes, in languages of Arabic script: `arab` for ٠١٢٣; default `latn`. Numbers in texts stay as typed; ISBN, DOI and addresses are always Latin.',
      )
      .optional(),
    title: optional('Title, where the edition has one of its own.'),
    abstract: optional('Plain text for the metadata and catalogues.'),
    citation: optional('Required citation, where the edition has one of its own.'),
    publication: publication.describe('What is published, and by whom, in this language.'),
    foreword: z
      .strictObject({
        text: text('The foreword. Markdown.'),
        signatory: optional('Who signs it.'),
        position: optional('The position of who signs it.'),
      })
      .describe('Foreword.')
      .optional(),
    acknowledgements: markdown('Acknowledgements.'),
    acronyms: z.record(z.string(), z.string()).describe('Acronyms with what they stand for.'),
    objectives: markdown('Objectives of the profile.'),
    introduction: markdown('Introduction.'),
    framework: markdown('Conceptual framework.'),
    context: markdown('Context: the place and its migration.'),
    domains: z.array(domain).length(DOMAIN_IDS.length).describe('All six domains, in the order of this publication.'),
    progress: z
      .strictObject({
        since: z.int().describe('Year of the earlier assessment.').optional(),
        rows: z
          .array(
            z.strictObject({
              path,
              domain: domainId.describe('Id of the domain.'),
              before: text('What was so at the earlier assessment. Markdown.'),
              now: text('What is so now. Markdown.'),
            }),
          )
          .describe('What has changed, a row each.'),
      })
      .describe('Progress since the earlier assessment.')
      .optional(),
    annexes: z
      .array(z.strictObject({ path, title: text('Title of the annex.'), text: text('The annex. Markdown.') }))
      .describe('Thematic annexes.'),
    next_steps: markdown('Next steps.'),
    pictures: z.record(z.string(), picture).describe('Pictures by id.'),
    figures: z.record(z.string(), figure).describe('Figures by id.'),
    sources: z.array(source).describe('Sources under the names of the Citation Style Language (CSL).'),
    labels: z.record(z.string(), z.string()).describe("Labels of the layout in this profile's words."),
  })
  .describe('An edition of a profile: the facts of a place with the texts of one language, every default filled in.');
