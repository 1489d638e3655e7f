import { PROGRAM_LABELS } from '../labels/program.js';
import { EXAMPLE_LAYOUT } from './example.js';
import { structureSection } from './structure.js';
import { helperTable, manifestTable, typographyTable, viewTable } from './tables.js';

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}

function example(): string {
  return Object.entries(EXAMPLE_LAYOUT)
    .map(([file, text]) => `\`${file}\`\n\n${indented(text)}`)
    .join('\n\n');
}

function programLabels(): string {
  return PROGRAM_LABELS.map(({ key, given }) => {
    const values = given.map((name) => `{${name}}`).join(' ');
    return values === '' ? `\`${key}\`` : `\`${key}\` (${values})`;
  }).join(', ');
}

/** The page docs/layouts.md: how to write a layout, with the tables that the code itself is checked by. */
export function layoutsPage(): string {
  return `# Layouts

<!-- Made by \`npm run docs\` from src/layout/reference/; change it there. -->

A layout is a folder. It turns a profile into one HTML document (templates, words, icons) and says how that looks on
paper (style sheets, fonts). \`templates/iom/\` is the full report, \`templates/brief/\` a handout that extends it. Yours may
stand anywhere:

    mgp build --layout path/to/our-style

## A layout of your own, in ten lines

This one changes a colour, a partial and a heading of the report, and inherits all the rest.

${example()}

What a folder may hold:

| file | what it is | with a parent |
|---|---|---|
| \`layout.yaml\` | what the layout is called, extends and needs | |
| \`layout.hbs\` | the whole document, from which partials are called | yours takes the place of the parent's |
| \`partials/<name>.hbs\` | \`{{> name}}\`; folders are part of the name | one by one |
| \`labels/<language>.yaml\` | the words of the layout | one by one, for each language |
| \`typography.yaml\` | how each language is set | key by key, for each language |
| \`icons/<name>.svg\` | \`{{icon 'name'}}\`; those of domains are called by their ids; \`<name>.rtl.svg\` takes its place on pages that are read from the right | one by one, an icon with its mirrored one |
| \`tokens.css\`, \`print.css\` | colours and sizes; rules for the page | both hold, yours after the parent's |
| \`fonts/\` | TrueType files for your \`@font-face\` | yours are looked for first |

## layout.yaml

${manifestTable()}

A parent is a name from \`templates/\` or a path from your folder. Layouts may extend each other as deep as you like, but not in
a circle.

## Templates

Templates are [Handlebars](https://handlebarsjs.com/guide/), of which layouts use \`{{value}}\`, \`{{#if}}\`, \`{{#unless}}\`,
\`{{#each}}\`, \`{{#with}}\`, \`{{else}}\`, \`as |name|\`, \`../\`, \`@root\`, \`@index\`, \`@first\`, \`@last\`, \`{{> partial value name=value}}\` and the helpers below.

All templates are read before any is filled: a name that cannot exist is an error with the partial, line and column, in
branches that this profile does not take, too. A value that a profile may lack is \`null\` and prints nothing; ask for it with
\`{{#if}}\`. What a profile says is always escaped and never run as a template; three braces are refused.

### Helpers

${helperTable()}

### What templates may name

\`a[].b\` is the field \`b\` of each thing in the list \`a\`. A *prose* is a text of the data: print it with \`markdown\` or \`inline\`; \`.path\` is its
place in the data. Plain texts are typeset already.

${viewTable()}

## Conventions of the HTML

The style sheet, the bookmarks and the links of the file rely on these.

- Every element that shows a value of the profile says where it stands in the data: \`data-path="domains.crises.potential.0"\`. Messages
  about a page find the line in the YAML by it.
- Use the elements that mean what you say: \`h1\` to \`h6\` without a gap, \`section\`, \`nav\`, \`ul\`, \`ol\`, \`table\` with \`th scope\`, \`figure\` with \`figcaption\`.
- Everything that belongs to a domain stands in an element with \`data-domain="crises"\`. Its colours are the custom properties
  \`--domain\` and \`--tint\`; templates have no colours and no \`style\`.
- The section of a domain is \`#domain-<id>\`, an entry of the sources \`#source-<id>\`, an annex \`#annex-<number>\`. A link that leads
  nowhere is an error.
- Pictures of the data are \`src="picture:<id>"\`, logos \`src="logo:publisher"\` and \`src="logo:partners.0"\`, your own files \`src="layout:<file>"\`.
- A page number is an empty \`<a class="page-number" href="#id"></a>\`; the style sheet fills it by \`target-counter\`.
- What repeats on every page is an element with \`position: running(…)\`: \`p.footer-title\` and \`p.running-head\`.
- Cells of a table that a text makes have the class \`number\` where all of the column are numbers, or else \`align-end\` or \`align-center\` as its
  author asks.
- A domain with little to say is \`section.domain.domain-short\`, so that it can be set larger.
- Charts are \`<div class="chart" data-chart="…">\`, written by \`markdown\` for \`![](figure:id)\`; drawings are \`<svg>\` of shapes with classes.

## Structure and accessibility

${structureSection()}

## Words

A file of labels is a map of texts; maps within maps make names with dots (\`glance.heading\`). \`{name}\` is a value, and
\`{count, plural, one {# page} other {# pages}}\` chooses by the [plural rules](https://cldr.unicode.org/index/cldr-spec/plural-rules) of the language
(\`selectordinal\` in the place of \`plural\`: by those of "1st", "2nd", "3rd"). Quotation marks, dashes and spaces are set by the
typographer. Labels of \`pt-BR\` stand over those of \`pt\`. A label that a template uses and a language lacks is an error, as is one of your
own that nothing uses.

A layout that extends none must have these, because the program itself uses them: ${programLabels()}.

A profile may put its own words in the place of any label, under \`labels\` in its texts.

## typography.yaml

How a language is set: an entry for each, by its name in BCP 47. Entries are inherited as labels are, key by key: those of the parent
stand below yours, those of \`pt\` below those of \`pt-BR\`. A language without an entry is set as English is. Spaces are called \`narrow\`
(U+202F) and \`no-break\` (U+00A0), because they cannot be seen. [languages.md](languages.md) tells how to add a language, and what the
languages of the program do.

${typographyTable()}
`;
}
