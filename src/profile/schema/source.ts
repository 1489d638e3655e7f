import { z } from 'zod';
import { DOMAIN_IDS } from '../../framework/index.js';
import { addressMistake } from '../standards/address.js';
import { CSL_DATES, CSL_NAMES, CSL_TEXTS, CSL_TYPES } from '../standards/csl.js';
import { isIsoDateOrRange } from '../standards/date.js';
import { bareDoi, doiMistake } from '../standards/doi.js';
import { checked, language, mistakes, text } from './parts.js';

const part = z.union([z.string(), z.number()]);

/** CSL's date as JSON has it. */
const cslDate = z
  .strictObject({
    'date-parts': z
      .array(z.array(part).min(1).max(3))
      .min(1)
      .max(2)
      .describe('Year, month, day; two of them for a range.')
      .optional(),
    literal: z.string().describe('The date in words.').optional(),
    raw: z.string().describe('The date as it was found.').optional(),
    season: part.describe('Season, 1 to 4 or in words.').optional(),
    circa: z.union([z.boolean(), part]).describe('Whether the date is about right only.').optional(),
  })
  .meta({ id: 'date' });

function date(variable: string) {
  return z
    .union([z.string(), z.int(), cslDate])
    .superRefine((value, context) => {
      if (typeof value === 'object' || isIsoDateOrRange(String(value))) return;
      const hint = 'Write 2021, 2021-04, 2021-04-20 or, for a range, 2019/2021.';
      context.addIssue({
        code: 'custom',
        message: `\`${value}\` is not a date of the calendar in the form of ISO 8601.`,
        params: { hint },
      });
    })
    .describe(`CSL's date \`${variable}\`: 2021, 2021-04, 2021-04-20 or a range 2019/2021.`)
    .register(mistakes, { code: 'data/date' });
}

/** Parts of a name, as CSL has them. */
const nameParts = z
  .strictObject({
    family: text('Family name.').optional(),
    given: text('Given names.').optional(),
    literal: text('The whole name, for bodies.').optional(),
    'dropping-particle': z.string().describe('Such as "von" where it is dropped.').optional(),
    'non-dropping-particle': z.string().describe('Such as "de" where it stays.').optional(),
    suffix: z.string().describe('Such as "Jr.".').optional(),
    'comma-suffix': z.union([z.boolean(), part]).describe('Whether a comma stands before the suffix.').optional(),
    'static-ordering': z.union([z.boolean(), part]).describe('Whether the family name always comes first.').optional(),
    'parse-names': z.union([z.boolean(), part]).describe('Whether a program may find the particles.').optional(),
  })
  .meta({ id: 'name' });

const name = z.union([text('The whole name.'), nameParts]);

function names(variable: string) {
  return z
    .union([text('The whole name.'), nameParts, z.array(name).min(1)])
    .describe(`CSL's \`${variable}\`: a name, or a list of names; a name is text or has \`family\` and \`given\`.`);
}

function fields<K extends string, T extends z.ZodType>(
  keys: readonly K[],
  make: (key: K) => T,
): Record<K, z.ZodOptional<T>> {
  return Object.fromEntries(keys.map((key) => [key, make(key).optional()])) as Record<K, z.ZodOptional<T>>;
}

const variables = {
  ...fields(CSL_TEXTS, (key) =>
    z.union([z.string(), z.number()]).describe(`CSL's variable \`${key}\`, text or number.`),
  ),
  ...fields(CSL_DATES, date),
  ...fields(CSL_NAMES, names),
};

const id = z
  .string()
  .regex(/^[^\s[\]]{1,200}$/, 'is not an id: no blanks and no brackets, at most 200 characters')
  .describe('What citations name: `[@law-21325]`.');

const domains = z
  .array(z.enum(DOMAIN_IDS))
  .describe('The domains that list the source; default: those that cite it.')
  .optional();

/** A source in the facts. */
export const source = z
  .strictObject({
    id,
    title: text('Title.'),
    type: z
      .enum(CSL_TYPES)
      .describe("CSL's type, such as report, legislation, webpage or book; default document.")
      .optional(),
    ...variables,
    URL: checked('Address, with https://.', 'data/url', addressMistake).optional(),
    DOI: checked('Digital Object Identifier.', 'data/doi', (written) => doiMistake(bareDoi(written))).optional(),
    language: language('Language of the source, as BCP 47 has it.').optional(),
    categories: z.array(z.string()).describe("CSL's list of categories.").optional(),
    custom: z.looseObject({}).describe('What other programs keep with a source.').optional(),
    domains,
  })
  .describe('A source under the names of the Citation Style Language (CSL); every CSL variable is accepted.');

/** A source in a CSL-JSON file, where other programs may keep more than CSL has, and their own words for languages. */
export const exportedSource = z
  .object({
    ...source.shape,
    id: z.union([id, z.int().describe('A number, which some programs give.')]),
    URL: z.string().describe('Address.').optional(),
    language: z.string().describe('Language of the source.').optional(),
  })
  .describe('An item of a CSL-JSON file.');
