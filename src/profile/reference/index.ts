import { factsSchema } from '../schema/facts.js';
import { textsSchema } from '../schema/texts.js';
import { CSL_DATES, CSL_NAMES, CSL_TEXTS } from '../standards/csl.js';
import { EXAMPLE } from './example.js';
import { type FieldRow, fieldRows, fieldTable } from './fields.js';
import { rules } from './rules.js';

/** Variables of CSL that the rows of sources show; the rest are listed in the rules. */
const SHOWN = new Set([
  'author',
  'issued',
  'accessed',
  'container-title',
  'publisher',
  'publisher-place',
  'number',
  'URL',
  'DOI',
]);

function isListedElsewhere({ name }: FieldRow): boolean {
  const [, variable = '', part] = /^sources\[\]\.([^.[]+)(.*)$/.exec(name) ?? [];
  const all: readonly string[] = [...CSL_TEXTS, ...CSL_DATES, ...CSL_NAMES];
  return all.includes(variable) && (!SHOWN.has(variable) || part !== '');
}

function files(): string {
  return Object.entries(EXAMPLE)
    .map(([file, text]) => `\`profiles/puerto-claro/${file}\`\n\n\`\`\`yaml\n${text}\`\`\`\n`)
    .join('\n');
}

/** The page docs/data.md: an example, all fields of the format, and its rules. */
export function referencePage(): string {
  return `# The data of a profile

<!-- Made by \`npm run docs\` from src/profile/schema/ and src/profile/reference/; change it there. -->

A profile is a folder with a file of facts, \`profile.yaml\`, and a file of texts for each language. Facts that no language
changes stand once. \`mgp new my-city\` writes both files to start from, \`mgp check\` says what is wrong with them, and
\`mgp schema facts\` and \`mgp schema texts\` print JSON Schemas that editors complete and check by; in a project that has
them, a first line such as \`# yaml-language-server: $schema=../../schema/texts.schema.json\` tells the editor.

## A small profile, complete

${files()}
Everything else is optional, and what is not given does not appear: no default invents a fact.

## profile.yaml: the facts

In names, \`<id>\` is a word of your own (letters a to z, digits, \`-\` and \`_\`), and \`[]\` stands for each item of a list.

${fieldTable(fieldRows(factsSchema).filter((row) => !isListedElsewhere(row)))}

## en.yaml, fr.yaml, …: the texts of a language

\`<domain>\` is each of the six domains. A finding is a text, or a map with \`text\`.

${fieldTable(fieldRows(textsSchema))}

${rules()}`;
}
