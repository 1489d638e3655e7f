import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTally, type Tally } from '../../../src/cli/report/index.js';
import { LiveLine } from '../../../src/cli/report/live-line.js';
import { Pace } from '../../../src/cli/report/pace.js';
import { type Diagnostic, textColumns } from '../../../src/diagnostics/index.js';
import { built, failed, unchanged } from '../../helpers/run-events.js';
import { type FakeTerminal, fakeTerminal } from '../../helpers/terminal.js';

function watched(files: number, columns = 100): { terminal: FakeTerminal; tally: Tally } {
  const terminal = fakeTerminal();
  terminal.columns = columns;
  const tally = createTally('human', terminal);
  tally.event({ kind: 'plan', profiles: files, files, unchanged: 0 });
  return { terminal, tally };
}

const warning: Diagnostic = {
  code: 'data/unused-source',
  severity: 'warning',
  file: '/work/en.yaml',
  message: 'Nobody cites it.',
};

describe('the live line', () => {
  test('says how far it is, how fast, how long still, what fails and what is at work', () => {
    const { terminal, tally } = watched(100);
    expect(terminal.screen.line).toBe('');
    tally.event({ kind: 'begin', profile: 'aachen' });
    expect(terminal.screen.line).toBe('0/100 files  aachen');
    tally.event({ kind: 'begin', profile: 'bergen' });
    for (let index = 0; index < 8; index += 1) {
      terminal.pass(500);
      tally.event(built(`c${index}`));
    }
    terminal.pass(500);
    tally.event(failed('aachen', ['data/date']));
    tally.event({ kind: 'end', profile: 'aachen' });
    terminal.pass(250);
    expect(terminal.screen.line).toBe('9/100 files  1 not built  1.9 per second  50 s left  bergen');
  });

  test('says nothing of time before there is something to go by', () => {
    const { terminal, tally } = watched(100);
    tally.event({ kind: 'begin', profile: 'aachen' });
    for (const name of ['a', 'b', 'c', 'd']) tally.event(built(name));
    terminal.pass(2500);
    expect(terminal.screen.line).toBe('4/100 files  aachen');
    terminal.pass(750);
    expect(terminal.screen.line).toContain('left');
  });

  test('what need not be built is done, and tells nothing of the pace', () => {
    const { terminal, tally } = watched(10);
    for (const name of ['a', 'b', 'c', 'd']) tally.event(unchanged(name));
    tally.event({ kind: 'begin', profile: 'aachen' });
    terminal.pass(5000);
    expect(terminal.screen.line).toBe('4/10 files  aachen');
  });

  test('stands below everything else, and is gone at the end', () => {
    const { terminal, tally } = watched(2);
    tally.event({ kind: 'begin', profile: 'aachen' });
    tally.event(built('aachen'));
    expect(terminal.screen).toMatchObject({
      above: ['out/aachen/aachen-en.pdf  19 pages  214 kB'],
      line: '0/2 files  aachen',
    });
    tally.diagnostics([warning]);
    expect(terminal.screen.above.at(-1)).toContain('Nobody cites it.');
    expect(terminal.screen.line).toBe('0/2 files  aachen');
    tally.finish('build');
    tally.end();
    expect(terminal.screen.line).toBe('');
    expect(terminal.open()).toBe(0);
    expect(terminal.screen.above.at(-1)).toBe('1 file, 0 errors, 1 warning  (0.00 s)');
  });

  test('is gone, too, where a call ends before its time', () => {
    const { terminal, tally } = watched(2);
    tally.event({ kind: 'begin', profile: 'aachen' });
    tally.end();
    expect([terminal.screen.line, terminal.open()]).toEqual(['', 0]);
  });

  test('is drawn four times a second at most, however much happens, and not when nothing changes', () => {
    const { terminal, tally } = watched(5000);
    tally.event({ kind: 'begin', profile: 'aachen' });
    for (let index = 0; index < 1000; index += 1) {
      tally.event(built(`c${index}`));
      terminal.pass(1);
    }
    expect(terminal.screen.draws).toBe(1 + 4);
    const { draws } = terminal.screen;
    const idle = watched(5);
    idle.tally.event({ kind: 'begin', profile: 'aachen' });
    idle.terminal.pass(5000);
    expect([draws, idle.terminal.screen.draws]).toEqual([5, 1]);
  });

  test('never fills the last column, whatever the names are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), fc.nat(60), (texts, columns) => {
        const terminal = fakeTerminal();
        terminal.columns = columns;
        new LiveLine(terminal).show(texts.map((text) => ({ text })));
        expect(textColumns(terminal.screen.line)).toBeLessThanOrEqual(Math.max(0, columns - 1));
        expect(terminal.screen.line).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  test('counts two columns for a wide character', () => {
    const { terminal, tally } = watched(2, 24);
    tally.event({ kind: 'begin', profile: '上海市浦东新区' });
    expect(terminal.screen.line).toBe('0/2 files  上海市浦东…');
  });
});

describe('a run over many files', () => {
  test('tells errors and failures as they come, and sums up the rest', () => {
    const { terminal, tally } = watched(31);
    tally.event({ kind: 'begin', profile: 'aachen' });
    tally.diagnostics([warning, { ...warning, line: 2 }, { ...warning, code: 'data/date', severity: 'error' }]);
    tally.event(built('cali'));
    tally.event(failed('aachen', ['data/date']));
    tally.finish('build');
    expect(terminal.lines).toEqual([
      'aachen, en, layout iom  not built: it has errors',
      '1 file, 1 not built, 1 error, 2 warnings  (0.00 s)',
    ]);
    expect(terminal.errors.filter((line) => line.startsWith('error'))).toHaveLength(1);
    expect(terminal.errors.filter((line) => line.startsWith('warning'))).toHaveLength(0);
    expect(terminal.errors).toContain('  2  A source that nothing cites (data/unused-source)');
  });

  test('tells each warning where warnings fail', () => {
    const terminal = fakeTerminal();
    terminal.columns = 100;
    const tally = createTally('human', terminal, { strict: true });
    tally.event({ kind: 'plan', profiles: 40, files: 40, unchanged: 0 });
    tally.diagnostics([warning]);
    tally.finish('build');
    expect(terminal.errors.filter((line) => line.startsWith('warning'))).toHaveLength(1);
    expect(terminal.errors.join('\n')).not.toContain('by kind');
  });

  test('lists its files where nobody watches', () => {
    const terminal = fakeTerminal();
    const tally = createTally('human', terminal);
    tally.event({ kind: 'plan', profiles: 40, files: 40, unchanged: 0 });
    tally.event({ kind: 'begin', profile: 'a' });
    tally.event(built('a'));
    expect(terminal.lines).toEqual(['out/a/a-en.pdf  19 pages  214 kB']);
    expect([terminal.screen.draws, terminal.open()]).toEqual([0, 0]);
  });
});

test('the pace is that of late, and slows down while a file takes long', () => {
  const pace = new Pace(0);
  for (let second = 1; second <= 100; second += 1) pace.done(second * 1000);
  expect(pace.perSecond(100_000)).toBe(1);
  for (let tenth = 1; tenth <= 600; tenth += 1) pace.done(100_000 + tenth * 100);
  expect(pace.perSecond(160_000)).toBeCloseTo(10);
  expect(pace.perSecond(166_000)).toBeCloseTo(5);
});
