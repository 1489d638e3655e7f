import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import type { MakeEvent } from '../../../src/batch/make.js';
import { type Limits, Slot } from '../../../src/batch/pool/slot.js';
import type { Task } from '../../../src/batch/pool/task.js';
import { PROJECT } from '../../helpers/project.js';

const WORKER = pathToFileURL(join(PROJECT, 'test/fixtures/workers/odd.mjs'));

let slot: Slot | undefined;
afterEach(() => slot?.end());

const task = (what: string): Task => ({
  folder: `/profiles/${what}`,
  files: [],
  layouts: [],
  out: '/out',
  options: {},
});

async function run(what: string, limits: Partial<Limits> = {}, signal = new AbortController().signal) {
  slot ??= new Slot(WORKER, { timeout: 60_000, memory: 2 ** 30, ...limits });
  const said: MakeEvent[] = [];
  const ending = await slot.run(task(what), (event) => said.push(event), signal);
  return { ending, said };
}

afterEach(() => {
  slot = undefined;
});

test('tells what a worker says before it tells that it is done', async () => {
  const { ending, said } = await run('well');
  expect(said).toEqual([{ kind: 'failed', profile: 'well', causes: [] }]);
  expect(ending).toEqual({ kind: 'done' });
});

test('ends a worker that takes too long, and has another ready for the next task', async () => {
  expect((await run('endless', { timeout: 200 })).ending).toEqual({ kind: 'timeout' });
  expect((await run('well')).ending).toEqual({ kind: 'done' });
});

test('a worker that takes too much memory takes nothing else with it', async () => {
  const { ending, said } = await run('greedy', { memory: 2 ** 25 });
  expect(ending).toEqual({ kind: 'memory' });
  expect(said).toHaveLength(1);
  expect((await run('well')).ending).toEqual({ kind: 'done' });
});

test.each(['ends', 'throws'])('a worker that %s is told from one that is done', async (what) => {
  const { ending } = await run(what);
  expect(ending.kind).toBe('crashed');
  expect((await run('well')).ending).toEqual({ kind: 'done' });
});

test('who asked for an end is not told of a time that was too long', async () => {
  const stop = new AbortController();
  const running = run('endless', {}, stop.signal);
  setTimeout(() => stop.abort(), 100);
  expect((await running).ending).toEqual({ kind: 'aborted' });
  expect((await run('well', {}, stop.signal)).ending).toEqual({ kind: 'aborted' });
});
