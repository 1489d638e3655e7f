import { DIAGNOSTIC_CODES } from './codes.js';

/** The page docs/diagnostics.md: every code with its meaning, by the first part of its name. */
export function diagnosticsPage(): string {
  const areas = new Map<string, string[]>();
  for (const [code, meaning] of Object.entries(DIAGNOSTIC_CODES).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const area = code.slice(0, code.indexOf('/'));
    areas.set(area, [...(areas.get(area) ?? []), `| \`${code}\` | ${meaning.replaceAll('|', '\\|')} |`]);
  }
  const sections = [...areas].map(
    ([area, rows]) => `## ${area}\n\n| code | meaning |\n|---|---|\n${rows.join('\n')}\n`,
  );
  return `# Diagnostics

<!-- Made by \`npm run docs\` from src/diagnostics/codes.ts; change it there. -->

What \`mgp check\` and \`mgp build\` say about a mistake has a code from this list, a severity (error or warning), the file
with line and column, a message that says what happened, and mostly a hint that says what to do. With \`--format json\`
each is an object on a line of its own:

    {"code":"data/unknown-key","severity":"error","file":"profiles/x/en.yaml","line":12,"column":3,"message":"…","hint":"…","path":"domains.crises"}

Every key is always there; what is not known is \`null\`. \`file\` is relative to the current folder, with forward slashes.
Lines and columns count from 1. \`path\` is the value's path in the data. An error keeps that edition from being built; a
warning does not, but with \`--strict\` it changes the exit code. What else a build says to programs is in
[build.md](build.md#for-programs).

${sections.join('\n')}`;
}
