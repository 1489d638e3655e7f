import { MOST_BYTES, megabytes } from '../../files/index.js';
import { DOMAIN_IDS, LEVELS, placeKinds } from '../../framework/index.js';
import { CSL_DATES, CSL_NAMES, CSL_TEXTS, CSL_TYPES } from '../standards/csl.js';

const codes = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

/** What the reference says about files, Markdown and checks, beside the tables of fields. */
export function rules(): string {
  const kinds = LEVELS.map((level) => `${level}: ${codes(placeKinds(level))}`).join('; ');
  return `## Rules

### Files

- A profile is a folder. Its name is the slug, which stands in file names and addresses: a to z, 0 to 9 and hyphens, at
  most 80 characters, and none of the names that Windows keeps for devices (\`con\`, \`nul\`, …).
- \`profile.yaml\` has the facts that no language changes; a file named for a language (BCP 47: \`en.yaml\`, \`pt-BR.yaml\`,
  \`zh-Hans.yaml\`) has the texts. \`.yml\` and \`.json\` serve as well; two files for one language are an error.
- Files are UTF-8, with or without a byte order mark, with line ends of either kind, at most ${megabytes(MOST_BYTES.data)}.
- YAML is version 1.2 with its core schema: \`yes\` and \`no\` are texts. Tags (\`!name\`), a second document, a name that
  stands twice in one place, unknown names and control characters are errors.
- A value is written or left out: \`title:\` with nothing behind it is an error. An empty list is as good as none.
- Pictures and logos are JPEG, PNG, SVG or WebP files in the profile's folder or below it. Nothing outside the folder is
  read, by links neither, and nothing is fetched from a network. A logo's alternative text is its owner's name.
- One bad language costs only itself: the other editions are built. A mistake in the facts costs all of them.

### Places and domains

- Kinds of place, ${kinds}.
- Domains, in the default order: ${codes(DOMAIN_IDS)}. All six stand in each language's file, each with at least one
  finding or a narrative; or with \`not_assessed\` and the reason, and then nothing else.
- For an invented country (XA to XZ) each language's file has a \`country_name\`.

### Texts

- A field that the tables call Markdown takes all of CommonMark, tables and \`~~strikethrough~~\`. Raw HTML comes out as
  text. Other fields are plain text.
- Headings stand in long texts: foreword, acknowledgements, objectives, introduction, framework, context, narratives,
  annexes and next steps. The highest that a text uses comes one level under its section, and must come first; no level
  is skipped. Findings, \`about\` and rows of progress have no headings.
- \`![](picture:market)\` shows a picture, \`![](figure:population)\` a figure; other addresses of pictures are errors.
  The pictures \`cover\` and \`foreword\` have places of their own and need no text to show them.
- \`[@law-21325]\` cites a source, \`[@law-21325; @census]\` several. \`[Red Chilena de Municipios]{lang=es}\` marks words in another language.
- Every picture and figure has \`alt\` in each language, tables too, or \`decorative: true\` in the facts.
- A finding without a headline stands on the page at a glance as it is; over 90 characters that is a warning.
- Acronyms: those of the table should be used; a word of two to eight capitals should be in the table or be explained
  beside its use, in brackets. Two that differ in capitals or dots alone are an error.

### Publication in each language

A language's file may have a \`publication\` of its own, which overrides the facts' field by field: \`isbn: { pdf: … }\`
leaves the printed book's number as it is. \`partners\` go by their place in the list; \`credits\` are replaced as a whole.

### Sources

Sources have the names of the Citation Style Language (CSL 1.0.2). Dates are ISO text (\`2021\`, \`2021-04\`,
\`2021-04-20\`, \`2019/2021\`) or CSL's objects with \`date-parts\`. A name is text or has \`family\` and \`given\`; several
make a list. \`sources: library.json\` reads a CSL-JSON file from the profile's folder, such as Zotero exports; what it has
beyond CSL is passed over. A source is listed with the domains that it names or, where it names none, with those that
cite it; one that neither names domains nor is cited is a warning.

- Types: ${codes(CSL_TYPES)}.
- Texts and numbers: ${codes(CSL_TEXTS)}.
- Dates: ${codes(CSL_DATES)}.
- Names: ${codes(CSL_NAMES)}.

### Languages side by side

Warnings point to a domain that has findings in one language and none in another, or is three times as long (signs of
Chinese, Japanese and Korean count three times), and to \`editions\` that do not match the files.

The codes of all errors and warnings are in [diagnostics.md](diagnostics.md).
`;
}
