import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { verifyPdf } from 'migration-governance-profiles';
import { median } from './figures.js';
import { inTurns, type Rounds } from './interleave.js';
import { WarmProcess } from './process.js';
import type { Program } from './programs.js';
import { readBack, wordsOf } from './words.js';
import type { BenchDocument } from './workshop.js';

/** What one program took for documents of one kind. */
export interface Warm {
  readonly id: string;
  readonly name: string;
  readonly road: string;
  /** Medians, in milliseconds; and megabytes that the process had at most. */
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  /** Of the first document. */
  readonly pages: number;
  readonly bytes: number;
  /** Share of the words that its file has, and some of those that it has not. */
  readonly found: number;
  readonly lost: readonly string[];
  /** Medians of the processor by station. */
  readonly stations: Readonly<Record<string, number>>;
  /** Medians of the ratios of rounds to those of another program: of the clock and of the processor, by its id. */
  readonly against: Readonly<Record<string, { readonly wall: number; readonly cpu: number }>>;
}

/** Measures programs kept warm, and reads afterwards whether each of them said all words. */
export async function warm(
  programs: readonly Program[],
  documents: readonly BenchDocument[],
  warmUp: number,
  tell: (words: string) => void,
): Promise<Warm[]> {
  const all = await inTurns(
    programs,
    documents.map(({ job }) => job),
    warmUp,
    tell,
  );
  const [first] = documents;
  if (first === undefined) throw new RangeError('There is nothing to measure with.');
  tell('reading the files again');
  const result: Warm[] = [];
  for (const rounds of all) result.push({ ...figures(rounds, all), ...(await look(rounds.program, first)) });
  return result;
}

function figures(
  { program, done, peak }: Rounds,
  all: readonly Rounds[],
): Omit<Warm, 'pages' | 'bytes' | 'found' | 'lost'> {
  const { id, name, road } = program;
  const stations = Object.keys(done[0]?.stations ?? {}).map((station) => [
    station,
    median(done.map((one) => one.stations?.[station] ?? 0)),
  ]);
  const against = all.map((other) => [
    other.program.id,
    {
      wall: median(done.map((one, round) => one.wall / (other.done[round]?.wall ?? Number.NaN))),
      cpu: median(done.map((one, round) => one.cpu / (other.done[round]?.cpu ?? Number.NaN))),
    },
  ]);
  return {
    id,
    name,
    road,
    wall: median(done.map((one) => one.wall)),
    cpu: median(done.map((one) => one.cpu)),
    peak,
    stations: Object.fromEntries(stations),
    against: Object.fromEntries(against),
  };
}

/** Sets one document once more, without a clock, and looks at the file: its words, and of ours no rule broken. */
async function look(
  program: Program,
  { job, content }: BenchDocument,
): Promise<Pick<Warm, 'pages' | 'bytes' | 'found' | 'lost'>> {
  const keep = join(job.workshop, `${program.id}.pdf`);
  const process = new WarmProcess(program);
  await process.set({ ...job, keep });
  await process.end();
  const bytes = readFileSync(keep);
  rmSync(keep);
  const { pages, found, lost } = await readBack(bytes, wordsOf(content));
  if (program.id === 'road') {
    const [broken] = verifyPdf(bytes);
    if (broken !== undefined) throw new Error(`Our file breaks a rule: ${JSON.stringify(broken)}`);
  }
  return { pages, bytes: bytes.length, found, lost };
}
