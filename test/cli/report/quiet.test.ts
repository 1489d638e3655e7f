import { expect, test } from 'vitest';
import { createTally, type Wishes } from '../../../src/cli/report/index.js';
import type { Diagnostic } from '../../../src/diagnostics/index.js';
import { built, failed } from '../../helpers/run-events.js';
import { type FakeTerminal, fakeTerminal } from '../../helpers/terminal.js';

const warning: Diagnostic = {
  code: 'data/headline',
  severity: 'warning',
  file: '/work/a.yaml',
  message: 'No headline.',
};
const error: Diagnostic = { ...warning, code: 'data/date', severity: 'error', message: 'No such day.' };

function quietly(wishes: Wishes, ...happened: ('built' | 'failed' | 'warning' | 'stopped')[]): FakeTerminal {
  const terminal = fakeTerminal();
  terminal.columns = 100;
  const tally = createTally('human', terminal, { quiet: true, ...wishes });
  tally.event({ kind: 'plan', profiles: 2, files: 2, unchanged: 0 });
  tally.event({ kind: 'begin', profile: 'a' });
  terminal.pass(10_000);
  if (happened.includes('warning')) tally.diagnostics([warning]);
  if (happened.includes('built')) tally.event(built('a'));
  if (happened.includes('failed')) {
    tally.diagnostics([error]);
    tally.event(failed('b', ['data/date']));
  }
  if (happened.includes('stopped')) tally.event({ kind: 'stopped', why: 'interrupted', left: 1 });
  tally.finish('build');
  tally.end();
  return terminal;
}

test('says nothing when all is well, also where something could be better', () => {
  const { lines, errors, screen } = quietly({}, 'built', 'warning');
  expect([lines, errors, screen.draws]).toEqual([[], [], 0]);
});

test('says errors and the summary where something failed, and no warnings', () => {
  const { lines, errors } = quietly({}, 'built', 'failed', 'warning');
  expect(lines).toEqual(['1 file, 1 not built, 1 error, 1 warning  (10.00 s)']);
  expect(errors.join('\n')).toContain('No such day.');
  expect(errors.join('\n')).toContain('(data/date): b (en)');
  expect(errors.join('\n')).not.toContain('No headline.');
});

test('says warnings where they fail', () => {
  const { lines, errors } = quietly({ strict: true }, 'built', 'warning');
  expect(lines).toHaveLength(1);
  expect(errors.join('\n')).toContain('No headline.');
});

test('says that a run was stopped', () => {
  expect(quietly({}, 'built', 'stopped').errors).toEqual([expect.stringContaining('1 file is not done')]);
});
