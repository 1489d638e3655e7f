import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import {
  buildEdition,
  composeEdition,
  type DocumentDefinition,
  loadLayout,
  loadProfile,
} from 'migration-governance-profiles';
import { median, table } from './figures.js';
import { renderPlain } from './render-plain.js';
import { taggingCost } from './tagging.js';

/*
 * Cold and warm times of one profile, split by station, and their ratio to the same pages given to plain pdfmake. Both
 * are measured in turns in one run, so that what else the machine does falls on both alike; only ratios are worth keeping.
 *
 * Then what tagging costs, of the same and of a shorter profile.
 *
 *     npm run bench [-- profile [rounds]]
 */
const [slug = 'specimen-republic', roundsText = '7'] = process.argv.slice(2);
/** A profile of a real place, for what depends on length. */
const SHORTER = 'santiago-de-chile';
const rounds = Number(roundsText);
const project = fileURLToPath(new URL('../../', import.meta.url));
const folderOf = (name: string): string => join(project, 'profiles', name);
const folder = folderOf(slug);

const layout = (await loadLayout('iom')).value;
if (layout === undefined) throw new Error('The layout iom cannot be loaded.');
const language = (await loadProfile(folder)).editions.find((edition) => edition.profile !== undefined)?.language;
if (language === undefined) throw new Error(`The profile ${slug} has no edition that can be built.`);

const clock = (): number => performance.now();

/** Milliseconds of each station of one build, `load` and the whole among them. */
async function ours(): Promise<{ times: Map<string, number>; pages: number; bytes: number }> {
  const times = new Map<string, number>();
  const start = clock();
  const { profile } = (await loadProfile(folder, { languages: [language as string] })).editions[0] ?? {};
  times.set('load', clock() - start);
  if (profile === undefined || layout === undefined) throw new Error('The profile does not load.');
  const { value } = await buildEdition(profile, layout, { timing: { clock, times } });
  if (value === undefined) throw new Error('The profile does not build.');
  times.set('whole', clock() - start);
  return { times, pages: value.pages, bytes: value.bytes.length };
}

/** The first edition of a profile, ready to be rendered. */
async function definition(of: string): Promise<DocumentDefinition> {
  const { profile } = (await loadProfile(of)).editions.find((edition) => edition.profile !== undefined) ?? {};
  const composed = profile && layout ? await composeEdition(profile, layout) : undefined;
  if (composed?.value === undefined) throw new Error('The profile does not compose.');
  return composed.value;
}

function timed(args: readonly string[]): number {
  const start = clock();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}`);
  return clock() - start;
}

/** The same definition with its faces read, to be stored. */
function withBytes(given: DocumentDefinition): DocumentDefinition {
  const faces = Object.entries(given.faces).map(([name, face]) => [
    name,
    face instanceof Uint8Array ? face : face.bytes(),
  ]);
  return { ...given, faces: Object.fromEntries(faces) };
}

const composed = await definition(folder);
const stations = new Map<string, number[]>();
const plainTimes: number[] = [];
let size = { pages: 0, bytes: 0 };
let plainSize = { pages: 0, bytes: 0 };
// The first round warms both up and is not counted.
for (let round = 0; round <= rounds; round += 1) {
  const { times, ...made } = await ours();
  const start = clock();
  const plain = await renderPlain(composed);
  const plainTime = clock() - start;
  size = made;
  plainSize = plain;
  if (round === 0) continue;
  plainTimes.push(plainTime);
  for (const [name, time] of times) stations.set(name, [...(stations.get(name) ?? []), time]);
}

const scratch = mkdtempSync(join(tmpdir(), 'mgp-bench-'));
const cold: number[] = [];
const coldPlain: number[] = [];
try {
  const stored = join(scratch, 'definition');
  writeFileSync(stored, serialize(withBytes(composed)));
  const coldRounds = Math.max(1, Math.ceil(rounds / 2));
  for (let round = 0; round < coldRounds; round += 1) {
    cold.push(timed(['dist/cli/main.js', 'build', slug, '--lang', language, '--out', scratch]));
    coldPlain.push(timed(['bench/.built/cold-plain.js', stored]));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

const plainWarm = median(plainTimes);
console.log(
  `${slug}, ${language}: ${size.pages} pages, ${size.bytes} bytes; plain pdfmake: ${plainSize.pages} pages, ${plainSize.bytes} bytes`,
);
console.log(
  `Medians of ${rounds} rounds (cold: ${cold.length}), milliseconds; ratio to plain pdfmake in the same run\n`,
);
console.log(
  table(
    ['', 'ms', 'ratio'],
    [
      ...[...stations].map(
        ([name, times]) =>
          [name === 'whole' ? 'warm, whole' : `  ${name}`, median(times), median(times) / plainWarm] as const,
      ),
      ['warm, plain pdfmake', plainWarm, 1] as const,
      ['cold, mgp build', median(cold), median(cold) / median(coldPlain)] as const,
      ['cold, plain pdfmake', median(coldPlain), 1] as const,
    ].map(([name, time, ratio]) => [name, time.toFixed(1), ratio.toFixed(3)]),
  ),
);

for (const name of new Set([slug, SHORTER])) {
  console.log(`\n${await taggingCost(name, await definition(folderOf(name)), rounds * 3)}`);
}
