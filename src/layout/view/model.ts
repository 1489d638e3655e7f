import { z } from 'zod';
import { Html } from '../html.js';
import { SHORT_DOMAIN } from './short.js';

/**
 * What templates may name: the type of the view, its description (docs/layouts.md is made from it), and what the check
 * of templates holds every path against. A value that a profile may lack is null, never left out.
 */

/** A text of the data, for the helpers `markdown` and `inline`. */
export const prose = z
  .object({ source: z.string(), path: z.string(), format: z.enum(['markdown', 'plain']) })
  .describe('A text, for the helpers `markdown` and `inline`.');

const html = z.instanceof(Html);
const text = z.string();
const flag = z.boolean();
const count = z.number();
const direction = z.enum(['ltr', 'rtl']).describe('How the language is written.');

const domainRef = z
  .object({
    id: text.describe('`partnerships`; the section of the domain is `#domain-partnerships`.'),
    number: count.describe('Place in this publication, from 1.'),
    name: text.describe('In this edition.'),
    path: text.describe('`domains.partnerships`.'),
  })
  .describe('A domain, by name and number.');

const finding = z
  .object({
    path: text.describe('Its place in the data.'),
    text: prose,
    headline: prose.describe('The headline, or else the text, for the page at a glance.'),
    headline_path: text.describe('Place of the headline, or of the finding.'),
    sources: z.array(text).describe('Ids of sources, for `markdown … cite=sources`.'),
    gcm: text.nullable().describe('"GCM objectives 15 and 16".'),
  })
  .describe('A key finding.');

const domain = domainRef
  .extend({
    anchor: text.describe('What links to its section lead to: `domain-crises`.'),
    about: prose.describe('What the indicators look at: of the data, or else of the labels, by level.'),
    assessed: flag.describe('Whether it was assessed; else it has `not_assessed` alone.'),
    not_assessed: prose.nullable().describe('Why it was not.'),
    well_developed: z.array(finding),
    potential: z.array(finding),
    narrative: prose.nullable(),
    short: flag.describe(
      `No narrative, at most ${SHORT_DOMAIN.findings} findings and ${SHORT_DOMAIN.letters} letters in them: text that may be set larger.`,
    ),
  })
  .describe('One of the six domains.');

const logo = z
  .object({
    name: text.describe('As this edition calls it.'),
    path: text.describe('Its place in the data.'),
    role: text.nullable().describe('"with research and analysis by".'),
    logo: text.nullable().describe('Address of the picture, for `src`.'),
  })
  .describe('The publisher or a partner.');

const chapter = z
  .object({
    id: text.describe('What links lead to.'),
    title: text.describe('In this language.'),
    domain: domainRef.nullable(),
  })
  .describe('A chapter of the contents, in order.');

const titled = z
  .object({
    id: text.describe('What links lead to.'),
    path: text.describe('Its place in the data.'),
    title: text.describe('In this language.'),
    text: prose,
  })
  .describe('A thematic annex.');

const sourceGroup = z
  .object({
    domain: domainRef.nullable().describe('Null for sources of the whole profile.'),
    start: count.describe('Number of its first source.'),
    sources: z.array(
      z.object({
        id: text.describe('What links lead to.'),
        path: text.describe('Its place in the data.'),
        entry: html.describe('The source, set.'),
      }),
    ),
  })
  .describe('Sources of a domain.');

const progressRow = z.object({
  path: text.describe('Its place in the data.'),
  domain: domainRef,
  before: prose,
  now: prose,
});

/** The root of what templates see. */
export const viewSchema = z.object({
  language: text.describe('BCP 47.'),
  direction,
  list_comma: text.describe('Between the entries of a list in a line, with its space.'),
  numerals: z.enum(['latn', 'arab']).describe('Digits of the numbers that the program writes.'),
  level: z.enum(['national', 'local']).describe('What was assessed.'),
  local: flag.describe('Whether the level is local.'),
  place_kind: text.describe('What the place is: "Municipality", "Republic".'),
  draft: flag.describe('Whether pages say that they are a draft.'),
  specimen: flag.describe('An invented place.'),
  title: text.describe('"Migration Governance Profile", or the title in the data.'),
  title_path: text.nullable().describe('Where the title stands in the data, if it does.'),
  full_title: text.describe('Title and name of the place, for page feet and metadata.'),
  title_size: z
    .enum(['short', 'long', 'very-long'])
    .describe('By the letters of title and name; Chinese and Japanese ones count twice.'),
  name: text.describe('As this edition calls it.'),
  short_name: text.describe('For where there is little room.'),
  country: text.nullable().describe('Null when the place is the country.'),
  date: text.describe('"September 2022".'),
  edition: text.nullable().describe('"Second assessment", for follow-up profiles that have no title of their own.'),
  abstract: text.nullable().describe('For metadata; not typeset.'),
  keywords: text.describe('For metadata.'),
  author: text.nullable().describe('The publisher, for metadata.'),
  has_cover: flag.describe('Whether there is a picture `cover`.'),
  publisher: logo
    .extend({
      address: z.array(text).describe('Line by line.'),
      web: text.nullable().describe('As shown.'),
      web_address: text.nullable().describe('As linked.'),
    })
    .nullable(),
  partners: z.array(logo),
  reference: text.nullable().describe('Number of the publication.'),
  isbn_pdf: text.nullable().describe('With its hyphens.'),
  isbn_print: text.nullable().describe('With its hyphens.'),
  doi: text.nullable().describe('Without https://doi.org/.'),
  url: text.nullable().describe('The page that the QR code leads to.'),
  licence: z
    .object({
      name: text.describe('As this edition calls it.'),
      address: text.nullable().describe('Where it is on the web.'),
    })
    .nullable(),
  credits: z.array(z.object({ text: text, path: text.describe('Its place in the data.') })),
  cover_credit: text.nullable().describe('Who made the picture of the cover.'),
  citation: html.describe('Required citation.'),
  citation_path: text.nullable().describe('Where the citation stands in the data, if it does.'),
  other_editions: z.array(
    z.object({
      language: text.describe('BCP 47.'),
      direction,
      name: text.describe('In the language itself: "Français".'),
      address: text.nullable().describe('Where it is on the web.'),
    }),
  ),
  foreword: z
    .object({
      text: prose,
      signatory: text.nullable().describe('Who signed it.'),
      position: text.nullable().describe('What the signatory is.'),
      has_picture: flag.describe('Whether there is a picture `foreword`.'),
      picture_caption: prose.nullable(),
      picture_credit: text.nullable().describe('Who made the picture.'),
    })
    .nullable(),
  acknowledgements: prose.nullable(),
  acronyms: z
    .array(
      z.object({
        short: text.describe('The acronym.'),
        long: text.describe('What it stands for.'),
        path: text.describe('Its place in the data.'),
      }),
    )
    .describe('Sorted by the rules of the language.'),
  chapters: z.array(chapter),
  wheel_in: z.enum(['objectives', 'introduction', 'about']).describe('The chapter that the wheel stands in.'),
  objectives: prose.nullable(),
  introduction: prose.nullable(),
  framework: prose.nullable(),
  context: prose.nullable(),
  framework_year: text.describe('Year of the Migration Governance Framework, for labels.'),
  indicators: count.nullable().describe('Number of indicators of the assessment.'),
  domains: z.array(domain).describe('All six, in the order of this publication.'),
  has_findings: flag.describe('Whether any domain has findings, so that there is something to see at a glance.'),
  progress: z
    .object({
      lead: text.describe('A sentence on what is compared.'),
      before: text.describe('Heading of the earlier column.'),
      now: text.describe('Heading of the later column.'),
      rows: z.array(progressRow),
    })
    .nullable(),
  annexes: z.array(titled),
  next_steps: prose.nullable(),
  source_groups: z.array(sourceGroup),
});

/** All that a layout can show of one edition. */
export type View = z.infer<typeof viewSchema>;
export type DomainRef = z.infer<typeof domainRef>;
export type DomainView = z.infer<typeof domain>;
export type FindingView = z.infer<typeof finding>;
