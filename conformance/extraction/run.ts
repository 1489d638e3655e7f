import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Layout, loadLayout, loadProfile, pdfPath } from 'migration-governance-profiles';
import { type Compared, compareEdition } from './edition.js';
import type { Difference } from './order.js';

/*
 * Builds profiles with the command, reads each finished file with pdf.js and poppler, and compares what they read with the
 * data, word by word. The exit code is 1 where a word differs.
 *
 *     npm run extraction [-- profile…]
 */
const LAYOUTS = ['iom', 'brief'];
const root = fileURLToPath(new URL('../../../', import.meta.url));
const profiles = join(root, 'profiles');
const out = join(root, 'conformance/.files/extraction');
const asked = process.argv.slice(2);
const slugs = asked.length > 0 ? asked : ['santiago-de-chile', 'specimen-republic', 'specimen-city'];

function build(): void {
  rmSync(out, { recursive: true, force: true });
  const layouts = LAYOUTS.flatMap((name) => ['--layout', name]);
  const args = [join(root, 'dist/cli/main.js'), 'build', ...slugs, '--profiles', profiles, '--out', out, ...layouts];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The profiles could not be built:\n${stdout}${stderr}`);
}

async function layoutsByName(): Promise<Layout[]> {
  const loaded = await Promise.all(LAYOUTS.map(async (name) => (await loadLayout(name)).value));
  return loaded.map((layout, index) => {
    if (layout === undefined) throw new Error(`The layout ${LAYOUTS[index]} cannot be loaded.`);
    return layout;
  });
}

/** Every edition in every layout, as it is compared. */
async function compareAll(): Promise<Map<string, Compared>> {
  const layouts = await layoutsByName();
  const all = new Map<string, Compared>();
  for (const slug of slugs) {
    for (const { language, profile } of (await loadProfile(join(profiles, slug))).editions) {
      if (profile === undefined) throw new Error(`${slug} has no edition in ${language}.`);
      for (const layout of layouts) {
        const file = pdfPath(out, { slug, language, layout: layout.name });
        all.set(`${slug} ${language} ${layout.name}`, await compareEdition(profile, layout, file));
      }
    }
  }
  return all;
}

const HEAD = ['file', 'data', 'lost', 'pdf.js', 'divided', 'differ', 'poppler', 'lines', 'mixed', 'habits', 'differ'];

const rowOf = (name: string, { data, pdfJs, poppler }: Compared): string[] =>
  [
    name,
    data.words,
    data.lost.length,
    pdfJs.words,
    pdfJs.divided,
    pdfJs.differences.length,
    poppler.words,
    poppler.lines,
    poppler.mixed,
    poppler.habits.length,
    poppler.differences.length,
  ].map(String);

function print(all: ReadonlyMap<string, Compared>): void {
  const rows = [HEAD, ...[...all].map(([name, compared]) => rowOf(name, compared))];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const [first = '', ...cells] of rows) {
    console.log(
      [first.padEnd(widths[0] ?? 0), ...cells.map((cell, at) => cell.padStart(widths[at + 1] ?? 0))].join('  '),
    );
  }
  const said = (what: string, { page, found, expected }: Difference): string =>
    `  ${what}${page > 0 ? ` page ${page}` : ''}: ${expected === '' ? 'nothing' : `“${expected}”`} is read as ${found === '' ? 'nothing' : `“${found}”`}`;
  for (const [name, { data, pdfJs, poppler }] of all) {
    const lines = [
      ...data.lost.map((text) => `  not in the definition: ${text}`),
      ...pdfJs.differences.map((difference) => said('pdf.js', difference)),
      ...poppler.differences.map((difference) => said('poppler', difference)),
    ];
    if (lines.length > 0) console.log(`\n${[name, ...lines].join('\n')}`);
  }
}

const isEqual = ({ data, pdfJs, poppler }: Compared): boolean =>
  data.lost.length + pdfJs.differences.length + poppler.differences.length === 0 && pdfJs.words > 0;

try {
  build();
  const all = await compareAll();
  print(all);
  const equal = [...all.values()].filter(isEqual).length;
  console.log(`\n${all.size} files, ${equal} equal the data word by word`);
  process.exitCode = equal === all.size && equal > 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
