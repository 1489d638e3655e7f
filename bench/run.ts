import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hugeProfile } from './generate/sizes.js';
import { growth, twoWorkers } from './measure/batch.js';
import { cold } from './measure/cold.js';
import { longReports, manyReports, reportsOf19 } from './measure/documents.js';
import { machine } from './measure/process.js';
import { OURS, programs } from './measure/programs.js';
import { taggingCost } from './measure/tagging.js';
import { warm } from './measure/warm.js';
import { PROJECT, Workshop } from './measure/workshop.js';
import { page, sections } from './report/page.js';
import type { Results } from './report/results.js';

/*
 * Measures ours beside other programs, prints tables of ratios and writes docs/performance.md.
 *
 *     npm run bench [-- quick] [-- part ...]
 *
 * `quick` measures fewer rounds and no large profiles; naming parts measures those alone. Neither writes the page.
 */
const PARTS = ['short', 'long', 'cold', 'two', 'huge', 'growth', 'tagging'] as const;
type Part = (typeof PARTS)[number];

/** Share of the words that a file must have; pdf.js does not find all where letters are set apart or words divided. */
const ENOUGH = 0.97;

const words = process.argv.slice(2);
const quick = words.includes('quick');
const named = PARTS.filter((part) => words.includes(part));
const unknown = words.find((word) => word !== 'quick' && !PARTS.some((part) => part === word));
if (unknown !== undefined) {
  console.error(`The bench has no part \`${unknown}\`: it knows quick, ${PARTS.join(', ')}.`);
  process.exit(2);
}
const parts: readonly Part[] = named.length > 0 ? named : quick ? ['short', 'cold', 'two', 'tagging'] : PARTS;
const rounds = quick ? 5 : 11;
const warmUp = quick ? 4 : 8;

const say = (part: string) => (line: string) => console.error(`${part}: ${line}`);
const scratch = mkdtempSync(join(tmpdir(), 'mgp-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const { present, missing } = await programs();
if (missing.length > 0)
  console.error(`Not installed, and left out: ${missing.join(', ')}. npm run bench:install fetches them.`);
const others = present.filter((program) => !OURS.includes(program));
/** Those that can be asked for 2,000 pages. */
const patient = others.filter(({ id }) => id !== 'react-pdf');

const does = (part: Part): boolean => parts.includes(part);
const workshop = await Workshop.at(join(scratch, 'workshop'));
const needsReports = does('short') || does('cold') || does('tagging');
if (needsReports) say('documents')('making reports of 19 pages');
const reports = needsReports ? await reportsOf19(workshop, does('short') ? warmUp + rounds : 1) : [];
const [report] = reports;
const several = await (does('long') ? longReports(workshop, warmUp + Math.ceil(rounds / 2)) : []);

const results: Results = {
  machine: machine(),
  rounds,
  missing,
  short: does('short') ? await warm(present, reports, warmUp, say('19 pages')) : [],
  long: does('long') ? await warm(present, several, warmUp, say('7,000 words')) : [],
  cold: report && does('cold') ? await cold(others, report, Math.ceil(rounds / 2), say('cold')) : [],
  pairs: does('two')
    ? await twoWorkers(others, await manyReports(workshop, quick ? 12 : 48), quick ? 1 : 2, say('two at once'))
    : [],
  huge: does('huge') ? await huge() : [],
  growth: does('growth') ? await growth(quick ? [10, 100] : [10, 100, 500, 2_000], scratch, say('growth')) : [],
  tagging: report && does('tagging') ? await taggingCost(report.definition, rounds * 2) : undefined,
};

async function huge(): Promise<Results['huge']> {
  say('2,000 pages')('making the profile');
  const document = await workshop.add(hugeProfile('huge', 'huge'));
  return cold(patient, document, 1, say('2,000 pages'), ['--timeout', '0', '--memory', '8GB']);
}

console.log(`${results.machine}\n\n${sections(results)}`);
const careless = [...results.short, ...results.long].filter(({ found }) => found < ENOUGH);
for (const { name, found, lost } of careless) {
  console.error(
    `${name} leaves out words, so the comparison is not fair: ${(found * 100).toFixed(1)} % are there, and not ${lost.join(', ')} …`,
  );
  process.exitCode = 1;
}
if (!quick && named.length === 0 && careless.length === 0) {
  writeFileSync(join(PROJECT, 'docs', 'performance.md'), page(results));
  console.error('docs/performance.md is written.');
}
