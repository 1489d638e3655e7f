import { expect, test } from 'vitest';
import { createTally, type ReportEvent, type Work } from '../../../src/cli/report/index.js';
import { built, failed, unchanged } from '../../helpers/run-events.js';
import { fakeTerminal } from '../../helpers/terminal.js';

function told(events: readonly ReportEvent[], work: Work = 'build'): unknown[] {
  const terminal = fakeTerminal();
  terminal.columns = 100;
  const tally = createTally('json', terminal);
  for (const event of events) tally.event(event);
  terminal.pass(60_000);
  tally.finish(work);
  tally.end();
  expect([terminal.errors, terminal.screen.draws]).toEqual([[], 0]);
  return terminal.lines.map((line) => JSON.parse(line) as unknown);
}

const { kind, pages, bytes, ...d } = built('d', 'ar', 'brief');

test('every event is an object on a line, without times and with paths as people know them', () => {
  const { file, ...named } = d;
  const events: readonly ReportEvent[] = [
    { kind: 'plan', profiles: 5, files: 6, unchanged: 1 },
    unchanged('a'),
    { kind: 'begin', profile: 'b' },
    built('b'),
    { kind: 'end', profile: 'b' },
    failed('c', ['data/date', 'data/missing']),
    { kind: 'failed', profile: 'e', causes: ['data/folder'] },
    { kind: 'internal-error', profile: 'f', error: new Error('oh\nno') },
    { kind: 'would-build', ...d, why: 'it is not there' },
    { kind: 'stopped', why: 'interrupted', left: 2 },
  ];
  const en = { language: 'en', layout: 'iom' };
  expect(told(events)).toEqual([
    events[0],
    { kind: 'unchanged', profile: 'a', ...en, file: 'out/a/a-en.pdf', pages: 19, bytes: 214_000 },
    events[2],
    { kind: 'file', profile: 'b', ...en, file: 'out/b/b-en.pdf', pages: 19, bytes: 214_000 },
    events[4],
    { kind: 'failed', profile: 'c', ...en, causes: ['data/date', 'data/missing'] },
    { kind: 'failed', profile: 'e', causes: ['data/folder'] },
    { kind: 'internal-error', profile: 'f', message: 'Error: oh' },
    { kind: 'would-build', ...named, file: 'out/d/d-ar-brief.pdf', why: 'it is not there' },
    { kind: 'stopped', why: 'interrupted', left: 2 },
    {
      kind: 'summary',
      profiles: 6,
      files: 1,
      failed: 3,
      errors: 0,
      warnings: 0,
      unchanged: 1,
      wouldBuild: 1,
      left: 2,
      causes: { 'data/date': 1, 'data/folder': 1, 'data/missing': 1, 'internal-error': 1 },
    },
  ]);
});

test('causes of the summary stand in one order, the most frequent first', () => {
  const events = [failed('a', ['data/date']), failed('b', ['text/link']), failed('c', ['text/link'])];
  for (const order of [events, [...events].reverse()]) {
    expect(JSON.stringify(told(order).at(-1))).toContain('"causes":{"text/link":2,"data/date":1}');
  }
});

test('the summary of extract says what it always said', () => {
  expect(told([{ kind: 'not-extracted', pdf: '/work/a.pdf' }], 'extract').at(-1)).toEqual({
    kind: 'summary',
    profiles: 0,
    files: 0,
    failed: 1,
    errors: 0,
    warnings: 0,
  });
});
