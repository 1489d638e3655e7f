import { expect, test } from 'vitest';
import type { MakeEvent } from '../../../src/batch/make.js';
import { carryOutAll, type Doer, type Told } from '../../../src/batch/pool/pool.js';
import type { Ending, Task } from '../../../src/batch/pool/task.js';

const task = (slug: string, languages: readonly string[] = ['en']): Task => ({
  folder: `/profiles/${slug}`,
  files: languages.map((language) => ({ language, layout: 'iom' })),
  layouts: [],
  out: '/out',
  options: {},
});

/** What a worker does with a task, the first time and the second. */
type Script = Readonly<Record<string, readonly Ending['kind'][]>>;

/** Workers that make the first file of each task and then end as the script says. */
class Played implements Doer {
  static running = 0;
  readonly #times = new Map<string, number>();

  constructor(
    private readonly script: Script,
    readonly seen: { slug: string; beside: number; files: number }[],
  ) {}

  async run(given: Task, say: (event: MakeEvent) => void, signal: AbortSignal): Promise<Ending> {
    const slug = given.folder.split('/').at(-1) ?? '';
    this.seen.push({ slug, beside: Played.running, files: given.files.length });
    Played.running += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
    Played.running -= 1;
    if (signal.aborted) return { kind: 'aborted' };
    const time = this.#times.get(slug) ?? 0;
    this.#times.set(slug, time + 1);
    const kind = this.script[slug]?.[time] ?? 'done';
    const [first, ...others] = given.files;
    for (const file of kind === 'done' ? given.files : others.length > 0 && first ? [first] : []) {
      say({ kind: 'failed', profile: slug, ...file, causes: [] });
    }
    if (kind === 'crashed') return { kind, error: new Error('gone') };
    return { kind };
  }

  async end(): Promise<void> {}
}

async function all(tasks: readonly Task[], script: Script, jobs = 2) {
  const seen: Played['seen'] = [];
  const played = new Played(script, seen);
  const told: Told[] = [];
  const doers = Array.from({ length: jobs }, () => played);
  for await (const each of carryOutAll(tasks, doers, new AbortController().signal)) told.push(each);
  return { told, seen };
}

const codes = (told: readonly Told[]): string[] =>
  told.flatMap((each) =>
    each.kind === 'event' && each.event.kind === 'diagnostics' ? each.event.diagnostics.map(({ code }) => code) : [],
  );

test('each task begins and ends once, whatever happens to it', async () => {
  const slugs = ['a', 'b', 'c', 'd'];
  const script: Script = { b: ['timeout', 'timeout'], c: ['crashed'], d: ['memory', 'crashed'] };
  const { told } = await all(
    slugs.map((slug) => task(slug)),
    script,
  );
  for (const kind of ['begin', 'end'] as const) {
    const turns = told.flatMap((each) => (each.kind === kind ? [each.task.folder] : []));
    expect(turns.sort()).toEqual(slugs.map((slug) => `/profiles/${slug}`));
  }
});

test('a task that was ended is tried once more when nothing else runs, for the files that it had not made', async () => {
  const { seen, told } = await all([task('slow', ['en', 'fr', 'ar']), task('a'), task('b'), task('c')], {
    slow: ['timeout'],
  });
  expect(seen.filter(({ slug }) => slug === 'slow')).toEqual([
    { slug: 'slow', beside: 0, files: 3 },
    { slug: 'slow', beside: 0, files: 2 },
  ]);
  expect(seen.at(-1)?.slug).toBe('slow');
  expect(codes(told)).toEqual([]);
});

test('what was ended twice is an error with its cause, and each of its files failed', async () => {
  const { told } = await all([task('large', ['en', 'fr'])], { large: ['memory', 'crashed'] }, 1);
  expect(codes(told)).toEqual(['batch/crashed']);
  const failed = told.flatMap((each) => (each.kind === 'event' && each.event.kind === 'failed' ? [each.event] : []));
  expect(failed).toEqual([
    { kind: 'failed', profile: 'large', language: 'en', layout: 'iom', causes: [] },
    { kind: 'failed', profile: 'large', language: 'fr', layout: 'iom', causes: ['batch/crashed'] },
  ]);
});

test('who stops listening ends the work', async () => {
  const seen: Played['seen'] = [];
  const played = new Played({}, seen);
  const tasks = Array.from({ length: 20 }, (_, index) => task(`t${index}`));
  for await (const told of carryOutAll(tasks, [played], new AbortController().signal)) if (told.kind === 'end') break;
  const count = seen.length;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(seen.length).toBe(count);
  expect(count).toBeLessThan(4);
});
