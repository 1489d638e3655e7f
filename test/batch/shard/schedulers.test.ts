import { expect, test } from 'vitest';
import { parseShard } from '../../../src/batch/shard/schedulers.js';

test.each([
  ['2/8', {}, { index: 2, count: 8 }],
  ['1/1', {}, { index: 1, count: 1 }],
  [
    'auto',
    { SLURM_ARRAY_TASK_ID: '14', SLURM_ARRAY_TASK_MIN: '10', SLURM_ARRAY_TASK_STEP: '2', SLURM_ARRAY_TASK_COUNT: '4' },
    { index: 3, count: 4 },
  ],
  ['auto/4', { JOB_COMPLETION_INDEX: '0' }, { index: 1, count: 4 }],
  ['auto', { CI_NODE_INDEX: '8', CI_NODE_TOTAL: '8' }, { index: 8, count: 8 }],
  ['auto', { CIRCLE_NODE_INDEX: '7', CIRCLE_NODE_TOTAL: '8' }, { index: 8, count: 8 }],
  ['auto', { BUILDKITE_PARALLEL_JOB: '0', BUILDKITE_PARALLEL_JOB_COUNT: '3' }, { index: 1, count: 3 }],
  ['auto', { SYSTEM_JOBPOSITIONINPHASE: '1', SYSTEM_TOTALJOBSINPHASE: '3' }, { index: 1, count: 3 }],
])('%s with %o is %o', (text, environment, shard) => {
  expect(parseShard(text, environment)).toEqual(shard);
});

test.each([
  ['0/8', {}, 'no part'],
  ['9/8', {}, 'no part'],
  ['2', {}, 'how many'],
  ['two/8', {}, 'not a part'],
  ['1/0', {}, 'no part'],
  ['auto', {}, 'No scheduler'],
  ['auto', { JOB_COMPLETION_INDEX: '3' }, 'how many'],
  ['auto/3', { JOB_COMPLETION_INDEX: '3' }, 'no part'],
  ['auto', { CI_NODE_INDEX: 'x', CI_NODE_TOTAL: '2' }, 'not a number'],
])('%s with %o is answered: %s', (text, environment, words) => {
  expect(parseShard(text, environment)).toMatchObject({ message: expect.stringContaining(words) });
});
