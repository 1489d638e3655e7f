import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { inputs } from './mutations.js';
import { fault, type Reader } from './reader.js';
import { COMMAND } from './readers/command.js';
import { DATA } from './readers/data.js';
import { DOCUMENTS } from './readers/documents.js';
import { LAYOUT } from './readers/layout.js';
import { PICTURES } from './readers/pictures.js';
import { SECONDS, Watch } from './watch.js';

const READERS: readonly Reader[] = [...DATA, ...LAYOUT, ...PICTURES, ...DOCUMENTS, ...COMMAND];

/** The same inputs each time; `FUZZ_SEED` asks for others, `FUZZ_TIMES` for so many times more. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_220_901);
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);

const watch = new Watch();
afterAll(() => watch.end());

test('ten thousand inputs', () => {
  expect(READERS.reduce((sum, { runs }) => sum + runs, 0)).toBeGreaterThanOrEqual(10_000);
});

describe.sequential('whatever is read, mistakes are told and nothing is thrown', () => {
  test.each(READERS.map((reader) => [reader.name, reader] as const))('%s', async (name, reader) => {
    const samples = await reader.samples();
    for (const sample of samples) await reader.read(sample);
    await fc.assert(
      fc.asyncProperty(inputs(samples, reader.words), async (bytes) => {
        watch.begin(name, bytes);
        const start = performance.now();
        const found = await reader.read(bytes);
        expect((performance.now() - start) / 1000).toBeLessThan(SECONDS);
        expect(found.flatMap((one) => fault(one) ?? [])).toEqual([]);
      }),
      { numRuns: reader.runs * TIMES, seed: SEED, endOnFailure: true },
    );
  });
});
