import { clausesText, type Rule } from './rule.js';
import { RULES, TOPICS } from './rules/index.js';

/** What veraPDF says of a file that breaks a rule of ours. */
export interface Judged {
  /** Name of the broken file. */
  readonly file: string;
  /** The rule that finds it. */
  readonly rule: string;
  /** The rules of veraPDF that fail in each flavour, or `passes`. */
  readonly ua1: string;
  readonly a3a: string;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function section({ id, clauses, matterhorn, demands, why, remedy }: Rule): string {
  return `### ${id}\n\n${demands} ${why} ${remedy}\n\n${clausesText(clauses, matterhorn)}\n`;
}

/** The page docs/verify.md: every rule by topic, then by clause, and what veraPDF says of the files that break them. */
export function verifyPage(judged: readonly Judged[]): string {
  const passed = judged.filter(({ ua1, a3a }) => ua1 === 'passes' && a3a === 'passes').length;
  return `# Verifying

<!-- Made by \`npm run docs\` from src/verify/rules/ and test/verify/judged.json; change it there. -->

\`mgp verify file.pdf…\` holds finished files to ${RULES.length} rules: what PDF/UA-1 (ISO 14289-1, accessible) and PDF/A-3a (ISO
19005-3, archival) demand and a machine can judge, and what makes the structure of a file agree with its content.
\`mgp build --verify\` does the same before it writes a file: one that breaks a rule is not written.

It is code apart from what writes files: \`src/read/\` reads the bytes by the cross-reference table, as a strict reader would,
\`src/verify/\` judges them, and neither knows the writer. What only people can judge (whether an alternative text is a
good one, whether a heading is one) it does not. Widths of glyphs are compared where the embedded program is TrueType or
OpenType.

For people, each rule that is broken is named once with what it found, why that matters and what to do. With \`--format json\`,
each finding is an object on a line of its own with the keys of every diagnostic (\`code\` is always \`verify/rule\`) and \`rule\`,
\`clause\`, \`matterhorn\` (a condition of the Matterhorn Protocol 1.1), \`why\`, \`page\`, \`element\` (its place in the structure),
\`id\` (in a file of ours, the path of the value in the data), and \`more\` (how many more were found and are not listed).
The last line is a summary. The exit code is 1 when anything was found.

${TOPICS.map(({ title, rules }) => `## ${title}\n\n${rules.map(section).join('\n')}`).join('\n')}
## By clause

| clause | rules |
|---|---|
${byClause()
  .map(([clause, ids]) => `| ${clause} | ${ids.map((id) => `[${id}](#${id})`).join(', ')} |`)
  .join('\n')}

## What veraPDF says

Each rule has at least one file that breaks it: a small good file in which one thing is changed (\`test/verify/breakages/\`).
veraPDF 1.30.2 has judged all ${judged.length} of them. ${passed} pass both of its flavours. That is no fault of veraPDF: some of what is
broken there is not demanded by either standard, or not in words that it checks; but it makes a file worse for who reads it.

| broken file | our rule | veraPDF, PDF/UA-1 | veraPDF, PDF/A-3a |
|---|---|---|---|
${judged.map(({ file, rule, ua1, a3a }) => `| ${cell(file)} | [${rule}](#${rule}) | ${cell(ua1)} | ${cell(a3a)} |`).join('\n')}
`;
}

/** Each clause with the rules that come from it, in the order of the standards. */
function byClause(): readonly (readonly [clause: string, ids: readonly string[]])[] {
  const found = new Map<string, string[]>();
  for (const { id, clauses } of RULES) {
    for (const [standard, text] of [
      ['ISO 14289-1', clauses.ua],
      ['ISO 19005-3', clauses.a],
      ['ISO 32000-1', clauses.pdf],
    ] as const) {
      for (const clause of text?.split(' and ') ?? []) {
        const key = `${standard}, ${clause}`;
        found.set(key, [...(found.get(key) ?? []), id]);
      }
    }
  }
  const order = (key: string): string =>
    key.replace(/(?<![\d-])\d+(?=\.|$)|(?<=\.)\d+/g, (number) => number.padStart(4, '0'));
  return [...found].sort(([a], [b]) => (order(a) < order(b) ? -1 : 1));
}
