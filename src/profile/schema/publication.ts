import { z } from 'zod';
import { addressMistake } from '../standards/address.js';
import { doiMistake } from '../standards/doi.js';
import { isbnMistake } from '../standards/isbn.js';
import { checked, fileName, mistakes, text } from './parts.js';

/** As text, or as the bare number that YAML makes of an ISBN without hyphens. */
function isbn(description: string) {
  return z
    .union([z.string(), z.int()])
    .superRefine((value, context) => {
      const found = isbnMistake(String(value));
      if (found !== undefined)
        context.addIssue({ code: 'custom', message: found.message, params: { hint: found.hint } });
    })
    .describe(description)
    .register(mistakes, { code: 'data/isbn' });
}

const address = (description: string) => checked(description, 'data/url', addressMistake);

const publisher = {
  name: text('Name of the publisher.'),
  address: text('Postal address; its lines are kept.').optional(),
  web: address('Address of its website, with https://.').optional(),
  logo: fileName('Its logo; the alternative text is the name.').optional(),
};

const partner = {
  name: text('Name of the partner.'),
  role: text('What the partner did, such as "with research and analysis by".').optional(),
  logo: fileName('Its logo; the alternative text is the name.').optional(),
};

const common = {
  reference: text('Reference number of the publication, such as PUB2022/057/EL.').optional(),
  isbn: z
    .strictObject({ pdf: isbn('ISBN of the PDF.').optional(), print: isbn('ISBN of the printed book.').optional() })
    .describe('International Standard Book Numbers, 13 digits with or without hyphens; check digits are checked.')
    .optional(),
  doi: checked(
    'Digital Object Identifier, `10.number/name`, without https://doi.org/.',
    'data/doi',
    doiMistake,
  ).optional(),
  url: address('The page that the QR code and the link lead to, with https://.').optional(),
  licence: text('An id such as CC-BY-NC-ND-3.0-IGO, which the layout has words for, or free text.').optional(),
  credits: z.array(text('One line.')).describe('Lines of credits on the imprint.').optional(),
};

/** What is published, by whom, in the facts. */
export const publication = z
  .strictObject({
    publisher: z.strictObject(publisher).describe('Who publishes the profile.').optional(),
    partners: z.array(z.strictObject(partner)).describe('Who took part, in the order of the cover.').optional(),
    ...common,
  })
  .describe("The publication; a language's file may override any of it.");

/** What a language's file says differently. */
export const publicationOverride = z
  .strictObject({
    publisher: z.strictObject(publisher).partial().describe('Fields that differ in this language.').optional(),
    partners: z
      .array(z.strictObject(partner).partial())
      .describe(
        'Fields that differ in this language: the first entry is about the first partner of the facts, and so on; `{}` changes nothing. Entries beyond those of the facts are further partners.',
      )
      .optional(),
    ...common,
  })
  .describe("What differs from the facts' publication in this language: field by field; `credits` as a whole.");
