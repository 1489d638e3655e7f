import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { parseJobs, parseMemory, parseTimeout, runSettings } from '../../src/cli/run-options.js';

test('as many at once as there are cores, a minute and a gigabyte for each, unless it is said otherwise', () => {
  const usual = { jobs: availableParallelism(), limits: { timeout: 60_000, memory: 2 ** 30 } };
  expect(runSettings({})).toEqual({ ...usual, force: false, dryRun: false, failFast: false });
  expect(runSettings({ jobs: 3, timeout: 0, memory: 2 ** 29, force: true })).toMatchObject({
    jobs: 3,
    limits: { timeout: 0, memory: 2 ** 29 },
    force: true,
  });
});

test('jobs are a number or auto', () => {
  expect([parseJobs('1'), parseJobs('16'), parseJobs('auto')]).toEqual([1, 16, availableParallelism()]);
  for (const wrong of ['0', '-1', '1.5', '', 'all', '513', '1e2', ' 2'])
    expect(() => parseJobs(wrong)).toThrow('1 to 512');
});

test('time is in seconds, and none is no limit', () => {
  expect([parseTimeout('90'), parseTimeout('2.5'), parseTimeout('0')]).toEqual([90_000, 2500, 0]);
  for (const wrong of ['-1', '1m', '', 'Infinity', '86401', '0.0001', '.5']) {
    expect(() => parseTimeout(wrong)).toThrow('seconds');
  }
});

test('memory is in megabytes, or says its unit', () => {
  const megabyte = 2 ** 20;
  expect(['512', '512MB', '512m', '512 MiB', '1.5GB', '2g'].map(parseMemory)).toEqual(
    [512, 512, 512, 512, 1536, 2048].map((size) => size * megabyte),
  );
  for (const wrong of ['', 'GB', '1TB', '512kB', '1,5GB', '-1', '1e3'])
    expect(() => parseMemory(wrong)).toThrow('512MB');
  for (const little of ['0', '127', '0.1GB']) expect(() => parseMemory(little)).toThrow('too little');
});
