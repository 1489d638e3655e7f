import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machine } from './measure/process.js';
import { programs } from './measure/programs.js';
import { Workshop } from './measure/workshop.js';
import { PARTS, type Part, roundsOf } from './parts.js';
import { PROJECT } from './project.js';
import { page, sections } from './report/page.js';
import type { Results } from './report/results.js';
import { keep, kept } from './report/store.js';

/*
 * Measures ours beside other programs, prints tables of ratios and writes docs/performance.md.
 *
 *     npm run bench [-- quick] [-- part ...]
 *
 * `quick` measures fewer rounds and no large profiles, and writes nothing. Parts that are named are measured alone; the page is then
 * written with what the other parts found when they were last measured here, once all of them have been.
 */

/** Share of the words that a file must have; pdf.js does not find all where letters are set apart or words divided. */
const ENOUGH = 0.97;
const all = Object.keys(PARTS) as Part[];

const words = process.argv.slice(2);
const quick = words.includes('quick');
const named = all.filter((part) => words.includes(part));
const unknown = words.find((word) => word !== 'quick' && !all.some((part) => part === word));
if (unknown !== undefined) {
  console.error(`The bench has no part \`${unknown}\`: it knows quick, ${all.join(', ')}.`);
  process.exit(2);
}

const { present, missing } = await programs();
if (missing.length > 0) {
  console.error(`Not installed, and left out: ${missing.join(', ')}. npm run bench:install fetches them.`);
}
const scratch = mkdtempSync(join(tmpdir(), 'mgp-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const nothing = { short: [], long: [], cold: [], pairs: [], huge: [], growth: [], tagging: undefined };
const run = { machine: machine(), rounds: roundsOf(quick), missing };
let results: Results = { ...nothing, ...run };
for (const part of named.length > 0 ? named : quick ? (['short', 'cold', 'two', 'tagging'] as const) : all) {
  try {
    const workshop = await Workshop.at(join(scratch, part));
    const say = (line: string): void => console.error(`${part}: ${line}`);
    const found: Partial<Results> = await PARTS[part]({ programs: present, workshop, scratch, quick, say });
    results = { ...results, ...found };
    complain(found);
    if (!quick) keep(part, { ...run, ...found });
  } catch (error) {
    console.error(`${part} could not be measured:`, error);
    process.exitCode = 1;
  }
  rmSync(join(scratch, part), { recursive: true, force: true });
}
console.log(`${results.machine}\n\n${sections(results)}`);

/** A comparison with a program that leaves out words is none. */
function complain({ short = [], long = [] }: Partial<Results>): void {
  const careless = [...short, ...long].filter(({ found }) => found < ENOUGH);
  if (careless.length === 0) return;
  const lines = careless.map(
    ({ name, found, lost }) => `${name} has ${(found * 100).toFixed(1)} %, not ${lost.join(' ')}`,
  );
  throw new Error(`Words are left out:\n${lines.join('\n')}`);
}

const parts = all.map((part) => kept(part, run.machine));
if (!quick && process.exitCode === undefined) {
  const missed = all.filter((_, index) => parts[index] === undefined);
  if (missed.length > 0) console.error(`docs/performance.md waits for ${missed.join(', ')}.`);
  else {
    writeFileSync(join(PROJECT, 'docs', 'performance.md'), page(Object.assign({ ...nothing, ...run }, ...parts)));
    console.error('docs/performance.md is written.');
  }
}
