import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXIT_MEANINGS } from '../../src/cli/exit-codes.js';
import { createTally, type ReportEvent } from '../../src/cli/report/index.js';
import { PROJECT } from '../helpers/project.js';
import { built, failed, unchanged } from '../helpers/run-events.js';
import { fakeTerminal } from '../helpers/terminal.js';

const page = await readFile(join(PROJECT, 'docs', 'build.md'), 'utf8');

test('the lines of JSON that docs/build.md shows are those that a build says', () => {
  const { kind, pages, bytes, ...cali } = built('cali', 'es');
  const dakar = { profile: 'dakar', language: 'fr', layout: 'iom' };
  const events: readonly ReportEvent[] = [
    { kind: 'plan', profiles: 4, files: 5, unchanged: 1 },
    unchanged('aachen'),
    { kind: 'begin', profile: 'bergen' },
    { ...built('bergen', 'fr', 'brief'), pages: 2, bytes: 90_100 },
    failed('bergen', ['data/missing', 'data/date'], 'en', 'brief'),
    { kind: 'end', profile: 'bergen' },
    { kind: 'would-build', ...cali, why: 'profiles/cali/es.yaml has changed' },
    { kind: 'internal-error', ...dakar, error: new RangeError('out of range') },
    { kind: 'stopped', why: 'interrupted', left: 1 },
  ];
  const terminal = fakeTerminal();
  const tally = createTally('json', terminal);
  for (const event of events) tally.event(event);
  for (const [code, line] of [
    ['data/missing', 1],
    ['data/date', 2],
  ] as const) {
    tally.diagnostics([{ code, severity: 'error', file: '/work/en.yaml', line, message: 'It is wrong.' }]);
  }
  tally.finish('build');
  const [, shown = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  expect(terminal.lines.filter((line) => line.startsWith('{"kind"'))).toEqual(shown.trimEnd().split('\n'));
});

test('docs/build.md and the README have every exit code', async () => {
  for (const [code, meaning] of Object.entries(EXIT_MEANINGS)) expect(page).toContain(`| ${code} | ${meaning} |`);
  const readme = await readFile(join(PROJECT, 'README.md'), 'utf8');
  for (const code of ['0', '1', '2', '130, 143']) expect(readme).toContain(`| ${code} | `);
});
