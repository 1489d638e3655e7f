import { hasErrors } from '../diagnostics/diagnostic.js';
import { expectedCosts, longestFirst } from './cost.js';
import type { BatchEvent, PlannedFile } from './events.js';
import { madeWith } from './inputs/key.js';
import { Left } from './left.js';
import type { FileFacts } from './made.js';
import type { MakeEvent } from './make.js';
import { writeManifest } from './manifest/write.js';
import { type LayoutPlace, type PlannedProfile, planFiles, twinFiles } from './plan.js';
import type { Limits } from './pool/slot.js';
import type { TaskOptions } from './pool/task.js';
import { planShare } from './shard/plan-share.js';
import { type Shard, shareOf } from './shard/share.js';
import { someAtOnce } from './some.js';
import { type FileState, openStore, type Store } from './store/index.js';
import { temporaryFile } from './store/temporary.js';
import { type ToMake, tasksOf } from './tasks.js';

export interface BatchOptions {
  /** Folders of the profiles, absolute. */
  readonly folders: readonly string[];
  readonly layouts: readonly LayoutPlace[];
  /** Folder that files are written into; nothing is written elsewhere. */
  readonly out: string;
  /** The folder that paths are shown from, absolute. */
  readonly shownFrom: string;
  /** Only these languages; default: all that a profile has. */
  readonly languages?: readonly string[] | undefined;
  readonly options: TaskOptions;
  /** Workers at once. */
  readonly jobs: number;
  readonly limits: Limits;
  /** Only one part of the run: others are for other machines. */
  readonly shard?: Shard | undefined;
  /** Builds also what need not be built. */
  readonly force?: boolean | undefined;
  /** Tells what would be built, and why; nothing is written. */
  readonly dryRun?: boolean | undefined;
  /** Ends the run at the first failure. */
  readonly failFast?: boolean | undefined;
  /** Ends the run: what is written stays, nothing is half written. */
  readonly signal?: AbortSignal | undefined;
}

/** A profile with the state of each of its files. */
type Looked = PlannedProfile & { readonly states: ReadonlyMap<PlannedFile, FileState> };

/**
 * Builds many profiles by several workers: plan → look at what is there → make → write → manifest. A profile that fails costs
 * only itself. Whatever ends the run, each file is whole, and the next run takes up the rest.
 */
export async function* runBatch(batch: BatchOptions): AsyncGenerator<BatchEvent> {
  const whole = await planFiles(batch);
  const twins = twinFiles(whole, batch.out);
  if (hasErrors(twins)) {
    yield { kind: 'diagnostics', diagnostics: twins };
    return;
  }
  const planned = batch.shard === undefined ? whole : shareOf(await expectedCosts(whole), batch.shard);
  const { out, layouts, shownFrom, force } = batch;
  const { verify } = batch.options;
  const store = await openStore({ out, layouts, options: madeWith(batch.options), verify, force, shownFrom });
  const looked = await lookAt(planned, store);
  const states = looked.flatMap((profile) => [...profile.states]);
  const unchanged = states.filter(([, { kind }]) => kind === 'fresh').length;
  yield { kind: 'plan', profiles: planned.length, files: states.length, unchanged };
  for (const [file, state] of states) {
    if (state.kind === 'fresh') yield* unchangedEvents(file, state.facts);
    else if (batch.dryRun) yield { kind: 'would-build', ...nameOf(file), file: file.file, why: state.why };
  }
  if (batch.dryRun) return;
  const waiting = longestFirst(await expectedCosts(looked.filter(isToBeMade)));
  yield* make(waiting, store, batch);
  const share = batch.shard && planShare(batch.shard, whole, planned, out);
  const diagnostics = await writeManifest(out, await store.manifest(share));
  if (diagnostics.length > 0) yield { kind: 'diagnostics', diagnostics };
}

/** Profiles that are looked at at once. */
const AT_ONCE = 16;

function lookAt(planned: readonly PlannedProfile[], store: Store): Promise<Looked[]> {
  return someAtOnce(planned, AT_ONCE, async (profile) => {
    const states = await Promise.all(profile.files.map(async (file) => [file, await store.state(file)] as const));
    return { ...profile, states: new Map(states) };
  });
}

/** A profile without any file has a mistake that is to be told. */
const isToBeMade = ({ files, states }: Looked): boolean =>
  files.length === 0 || [...states.values()].some(({ kind }) => kind !== 'fresh');

const nameOf = ({ profile, language, layout }: PlannedFile) => ({ profile, language, layout });

/** What was found wrong with a file is said of it each time: that it is not made anew does not make it better. */
const unchangedEvents = (file: PlannedFile, { pages, bytes, warnings }: FileFacts): BatchEvent[] => [
  ...(warnings.length > 0 ? [{ kind: 'diagnostics' as const, diagnostics: warnings }] : []),
  { kind: 'unchanged', ...nameOf(file), file: file.file, pages, bytes },
];

async function* make(looked: readonly Looked[], store: Store, batch: BatchOptions): AsyncGenerator<BatchEvent> {
  if (looked.length === 0) return;
  // The workers and what they stand on are loaded when there is something to make.
  const [{ carryOutAll, workers }, { writeMade }] = await Promise.all([import('./pool/pool.js'), import('./write.js')]);
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(batch.signal === undefined ? [] : [batch.signal])]);
  const tasks = tasksOf(looked.map(toMake), batch);
  const left = new Left(tasks);
  const planned = new Map(looked.flatMap(({ files }) => files.map((file) => [keyOf(file), file])));

  /** What comes of what a worker said: a file that was made is written, and taken note of. */
  const outcome = async (event: MakeEvent): Promise<readonly BatchEvent[]> => {
    if (event.kind !== 'made' && event.kind !== 'holds') return [event];
    const file = planned.get(keyOf(event.kind === 'made' ? event.made : event.facts));
    if (file === undefined) throw new Error('A worker made a file that was not asked for.');
    if (event.kind === 'holds') {
      await store.renew(file, event.facts);
      return unchangedEvents(file, event.facts);
    }
    const events = await writeMade(event.made, batch.out, () => temporaryFile(batch.out));
    if (events.some(({ kind }) => kind === 'file')) await store.save(file, event.made);
    return events;
  };

  for await (const told of carryOutAll(tasks, workers(Math.min(batch.jobs, tasks.length), batch.limits), signal)) {
    if (told.kind !== 'event') {
      const profile = left.turn(told.kind, told.task);
      if (profile !== undefined) yield { kind: told.kind, profile };
      continue;
    }
    for (const happened of await outcome(told.event)) {
      yield happened;
      left.tell(happened);
      if (batch.failFast && isFailure(happened)) stop.abort();
    }
  }
  if (signal.aborted) {
    yield { kind: 'stopped', why: batch.signal?.aborted ? 'interrupted' : 'failed-fast', left: left.files };
  }
}

const toMake = ({ folder, files, states }: Looked): ToMake => ({
  folder,
  files: files.flatMap((file) => {
    const state = states.get(file);
    if (state?.kind === 'fresh') return [];
    const { language, layout } = file;
    return [{ language, layout, ...(state?.kind === 'perhaps' ? { known: state.facts } : {}) }];
  }),
});

const keyOf = ({ profile, language, layout }: Pick<PlannedFile, 'profile' | 'language' | 'layout'>): string =>
  [profile, language, layout].join('\n');

const isFailure = ({ kind }: BatchEvent): boolean => kind === 'failed' || kind === 'internal-error';
