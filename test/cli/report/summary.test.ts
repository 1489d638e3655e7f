import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportEvent } from '../../../src/cli/report/index.js';
import { createTally } from '../../../src/cli/report/index.js';
import { built, failed, unchanged } from '../../helpers/run-events.js';
import { type FakeTerminal, fakeTerminal } from '../../helpers/terminal.js';

function told(events: readonly ReportEvent[], milliseconds = 0): FakeTerminal {
  const terminal = fakeTerminal();
  const tally = createTally('human', terminal);
  for (const event of events) tally.event(event);
  terminal.pass(milliseconds);
  tally.finish('build');
  tally.end();
  return terminal;
}

const BROKEN: readonly ReportEvent[] = [
  failed('zürich', ['data/missing']),
  failed('bergen', ['data/missing'], 'fr'),
  failed('bergen', ['data/missing'], 'en'),
  failed('bergen', ['data/missing'], 'en', 'brief'),
  failed('atlantis', ['batch/timeout']),
  failed('cali', ['layout/label']),
  { kind: 'failed', profile: 'empty', causes: ['data/folder'] },
  { kind: 'internal-error', profile: 'dakar', language: 'en', layout: 'iom', error: new Error('oh') },
];

test('failures stand by cause, the most frequent first, with names and what to do', () => {
  const terminal = told(BROKEN);
  expect(terminal.errors.slice(terminal.errors.indexOf('Not built, by cause:'))).toEqual([
    'Not built, by cause:',
    '  4  A value that is required is not there (data/missing): bergen (en, en brief, fr), zürich (en)',
    '  1  A profile took longer than --timeout allows, also when it was made alone (batch/timeout): atlantis (en)',
    '  1  The folder of the profile, its `profile.yaml` or its texts are missing (data/folder): empty',
    '  1  A mistake in mgp itself (internal-error): dakar (en)',
    '  1  A label is not well formed (layout/label): cali (en)',
    '→ `mgp check <profile>` tells the mistakes of its data again.',
    '→ `mgp check <profile> --layout <layout>` tells what is wrong in the layout, or with it.',
    '→ `--timeout` gives a profile more time (seconds; 0: as long as it takes).',
    '→ A mistake in mgp is not in your data: please report it, with the profile that shows it.',
  ]);
  expect(terminal.lines.at(-1)).toBe('0 files, 8 not built, 0 errors, 0 warnings  (0.00 s)');
});

test('says the same in whatever order the failures came', () => {
  const causes = (events: readonly ReportEvent[]): string[] =>
    told(events).errors.filter((line) => /^ {2}\d|^→|^Not/.test(line));
  fc.assert(
    fc.property(fc.shuffledSubarray([...BROKEN], { minLength: BROKEN.length }), (events) => {
      expect(causes(events)).toEqual(causes(BROKEN));
    }),
  );
});

test('a file with several causes is with each of them, and that is said', () => {
  const { errors } = told([failed('cali', ['data/unknown-key', 'data/missing'])]);
  expect(errors.slice(0, 3)).toEqual([
    'Not built, by cause (a file with several is with each of them):',
    '  1  A value that is required is not there (data/missing): cali (en)',
    '  1  A name that the format does not have (data/unknown-key): cali (en)',
  ]);
});

test('of many profiles with one cause, ten are named, in a line of their own where they have no room', () => {
  const many = Array.from({ length: 22 }, (_, index) =>
    failed(`city-${String(index + 1).padStart(2, '0')}`, ['data/date']),
  );
  const { errors } = told(many.reverse());
  const named = Array.from({ length: 10 }, (_, index) => `city-${String(index + 1).padStart(2, '0')} (en)`);
  expect(errors.slice(1, 3)).toEqual([
    '  22  A date that is not in the calendar or not in the form that is asked for (data/date)',
    `      ${named.join(', ')} and 12 more`,
  ]);
});

test('the words of a cause are cut, so that one with few names stands in one line', () => {
  const terminal = fakeTerminal();
  terminal.columns = 80;
  const tally = createTally('human', terminal);
  tally.event(failed('cali', ['picture/missing-alt']));
  tally.finish('build');
  const line = terminal.errors.find((each) => each.includes('cali'));
  expect(line).toBe('  1  A picture or drawing of the layout withou… (picture/missing-alt): cali (en)');
  expect(line).toHaveLength(80);
});

test('what steers a terminal in the name of a folder does not reach it', () => {
  const { errors } = told([failed('a\u001b[2Jb', ['data/slug'])]);
  expect(errors.join('')).toContain('a\ufffd[2Jb');
  expect(errors.join('')).not.toContain('\u001b');
});

describe('the last line', () => {
  const many = Array.from({ length: 12 }, (_, index) => built(`c${index}`));

  test('has the time, and the pace where there are enough files', () => {
    expect(told(many, 4000).lines.at(-1)).toBe('12 files, 0 errors, 0 warnings  (4.00 s, 3.0 per second)');
    expect(told(many, 192_000).lines.at(-1)).toBe('12 files, 0 errors, 0 warnings  (3 min 12 s, 3.8 per minute)');
    expect(told(many.slice(3), 4000).lines.at(-1)).toBe('9 files, 0 errors, 0 warnings  (4.00 s)');
  });

  test('sums up what is unchanged without listing it', () => {
    const { lines } = told([{ kind: 'plan', profiles: 2, files: 2, unchanged: 1 }, unchanged('a'), built('b')]);
    expect(lines).toEqual(['out/b/b-en.pdf  19 pages  214 kB', '1 file, 1 unchanged, 0 errors, 0 warnings  (0.00 s)']);
  });

  test.each([
    ['interrupted', 'Stopped: 3 files are not done. The same command goes on from here.'],
    ['failed-fast', 'Stopped at the first failure, as --fail-fast asks: 3 files are not done.'],
  ] as const)('says how many are left when a run is %s', (why, said) => {
    const { lines, errors } = told([built('a'), { kind: 'stopped', why, left: 3 }]);
    expect(errors).toEqual([said]);
    expect(lines.at(-1)).toBe('1 file, 3 not done, 0 errors, 0 warnings  (0.00 s)');
  });
});

test('a dry run tells what would be built, why, and how many', () => {
  const terminal = fakeTerminal();
  const tally = createTally('human', terminal);
  tally.event({ kind: 'plan', profiles: 2, files: 2, unchanged: 1 });
  tally.event(unchanged('a'));
  const { kind, pages, bytes, ...name } = built('b');
  tally.event({ kind: 'would-build', ...name, why: 'profiles/b/en.yaml has changed' });
  tally.finish('dry-run');
  expect(terminal.lines).toEqual([
    'would build out/b/b-en.pdf: profiles/b/en.yaml has changed',
    '1 file would be built, 1 unchanged, 0 errors, 0 warnings',
  ]);
  expect(tally.exitCode(false)).toBe(0);
});
