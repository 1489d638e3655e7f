import { z } from 'zod';

const text = z.string().min(1);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal');

/** What can be put into a file: everything that it was made from, the data alone, or nothing. */
export const ATTACH = ['sources', 'data', 'none'] as const;
export type Attach = (typeof ATTACH)[number];

const edition = z.strictObject({
  language: text.describe('BCP 47 language.'),
  url: text.describe('Its page on the web.').optional(),
  title: text.describe('Its title with the name of the place.').optional(),
});

/** What a record of a build says: all that its bytes depend on beside the sources. Nothing in it tells of a machine. */
export const recordSchema = z.strictObject({
  format: z.literal(1).describe('Version of this format: 1.'),
  profile: text.describe('Name of the folder of the profile.'),
  language: text.describe('BCP 47 language of the edition.'),
  program: z
    .strictObject({
      name: z.literal('mgp').describe('`mgp`.'),
      version: text.describe('Its version.'),
      sha256: sha256.describe('Of its modules.'),
    })
    .describe('The program that built the file.'),
  layout: z
    .strictObject({
      name: text.describe('Its name.'),
      version: text.describe('Its version, where its layout.yaml says one.').optional(),
      sha256: sha256.describe(
        'Of what the file took from it and from the layouts that it extends, and of the fonts that were used.',
      ),
    })
    .describe('The layout that set it.'),
  sources: z
    .strictObject({ sha256: sha256.describe('Of the files of the profile.') })
    .describe('What the file was made from.'),
  options: z
    .strictObject({
      date: z.iso.datetime().describe('Date of the file, UTC.'),
      draft: z.boolean().describe('Whether its pages say that they are a draft.'),
      attach: z.enum(ATTACH).describe('What is attached: `sources` or `data`.'),
    })
    .describe('What the file was built with.'),
  publication: z
    .strictObject({
      languages: z.array(text).describe('The languages that the publication appears in.'),
      editions: z.array(edition).describe('What was known of its other editions.'),
    })
    .describe('The other files of the publication.'),
  runtime: z
    .strictObject({
      node: text.describe('Version of Node.'),
      icu: text.describe('Version of ICU, which knows the words and orders of languages.'),
      unicode: text.describe('Version of Unicode.'),
      cldr: text.describe('Version of the Common Locale Data Repository.'),
      zlib: text.describe('Version of zlib, which compresses.'),
      sharp: text.describe('Version of sharp, which prepares pictures.'),
      vips: text.describe('Version of libvips, which sharp works with.'),
    })
    .describe('What the program ran on.'),
});

export type BuildRecord = z.infer<typeof recordSchema>;
