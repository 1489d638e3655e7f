import { z } from 'zod';
import { DOMAIN_IDS, isCountry, isInventedCountry, LEVELS, PLACE_KINDS } from '../../framework/index.js';
import { byId, checked, fileName, language, mistakes, text } from './parts.js';
import { publication } from './publication.js';
import { source } from './source.js';

function countryMistake(code: string): { message: string; hint: string } | undefined {
  if (isCountry(code) || isInventedCountry(code)) return undefined;
  const hint = isCountry(code.toUpperCase())
    ? `Write \`${code.toUpperCase()}\`.`
    : code.toUpperCase() === 'UK'
      ? 'The code of the United Kingdom is `GB`.'
      : 'Use the two capital letters of ISO 3166-1, such as `CL`; for an invented country XA to XZ, but not XK.';
  return { message: `\`${code}\` is not the code of a country.`, hint };
}

const editionDate = z
  .union([z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'is not a year or a month'), z.int().min(1000).max(9999)])
  .describe('Year or month of publication: 2022 or 2022-09.')
  .register(mistakes, { code: 'data/date' });

const share = (side: string) => z.number().min(0).max(1).describe(`From the ${side}, 0 to 1.`);

const picture = z.strictObject({
  file: fileName('The picture: JPEG, PNG, SVG or WebP.'),
  credit: text('Whose picture it is.').optional(),
  focus: z
    .tuple([share('left'), share('top')])
    .describe(
      'What must stay in sight when the picture is cropped: share from the left, share from the top, each 0 to 1.',
    )
    .optional(),
  decorative: z
    .boolean()
    .describe('True when the picture says nothing that the text does not; then it needs no `alt`.')
    .optional(),
});

const figure = z.strictObject({
  kind: z.enum(['bar', 'line', 'table']).describe('What the numbers are shown as.'),
  columns: z
    .array(text('Name of a column.'))
    .min(1)
    .describe("Names of the columns; each language's file may give its own."),
  data: z
    .array(z.array(z.union([z.string(), z.number(), z.null()])).min(1))
    .min(1)
    .describe(
      'Rows with as many values as there are columns. The first value of a row is its name; in charts the others are numbers, or null where there is none.',
    ),
  source: text('Id of the source of the numbers.').optional(),
  table: z.boolean().describe('False shows no table after a chart; default true.').optional(),
  decorative: z
    .boolean()
    .describe('True when the figure says nothing that the text does not; then it needs no `alt`.')
    .optional(),
});

/** profile.yaml: what no language changes. */
export const factsSchema = z
  .strictObject({
    format: z.literal(1).describe('Version of this format: 1.'),
    level: z.enum(LEVELS).describe('Decides the wording of domains and of the title.'),
    place: z
      .strictObject({
        kind: z.enum(PLACE_KINDS).describe('What the place is; a kind belongs to one level.'),
        country: checked(
          'ISO 3166-1 alpha-2, such as CL; for an invented country XA to XZ, but not XK.',
          'data/country',
          countryMistake,
        ),
      })
      .describe('The place that the profile is about.'),
    edition: z
      .strictObject({
        date: editionDate,
        number: z.int().min(1).describe('1 for a first assessment, 2 and up for a follow-up; default 1.').optional(),
      })
      .describe('Which edition this is.'),
    editions: z
      .array(language('A BCP 47 language.'))
      .min(1)
      .describe(
        'The languages that this publication appears in; "also available in" is made from it. Default: the languages of the files in the folder.',
      )
      .optional(),
    publication: publication.optional(),
    indicators: z
      .int()
      .min(1)
      .max(999)
      .describe('Number of indicators of the assessment; usually 87 or 90.')
      .optional(),
    pictures: byId(
      picture,
      'Pictures by id, used in texts as `![](picture:market)`. `cover` and `foreword` have their own places.',
    ).optional(),
    figures: byId(figure, 'Figures by id, used in texts as `![](figure:population)`.').optional(),
    sources: z
      .union([fileName('A CSL-JSON file, such as Zotero exports.'), z.array(source)])
      .describe("The sources, or the name of a CSL-JSON file in the profile's folder, such as Zotero exports.")
      .optional(),
    domain_order: z
      .array(z.enum(DOMAIN_IDS))
      .describe(`The order of the domains: all six. Default: ${DOMAIN_IDS.join(', ')}.`)
      .optional(),
    specimen: z.boolean().describe('True for an invented place: the imprint and the metadata say so.').optional(),
  })
  .describe('Facts of a profile that no language changes: profile.yaml.');

/** The facts as they are written. */
export type Facts = z.infer<typeof factsSchema>;
