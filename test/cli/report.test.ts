import { describe, expect, test } from 'vitest';
import { createTally } from '../../src/cli/report/index.js';
import { wantsColour } from '../../src/cli/terminal.js';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import { fakeTerminal } from '../helpers/terminal.js';

const edition = { profile: 'my-city', language: 'en', layout: 'iom' };
const warning: Diagnostic = {
  code: 'data/unused-source',
  severity: 'warning',
  file: '/work/en.yaml',
  message: 'Nobody cites it.',
};

describe('for people', () => {
  test('a file has a line, and thousands of bytes are rounded up', () => {
    const terminal = fakeTerminal();
    const tally = createTally('human', terminal);
    tally.event({
      kind: 'file',
      ...edition,
      file: '/work/out/my-city/my-city-en.pdf',
      pages: 1,
      bytes: 1001,
      milliseconds: 1239,
    });
    tally.finish('build');
    expect(terminal.lines).toEqual([
      'out/my-city/my-city-en.pdf  1 page  2 kB  1.24 s',
      '1 file, 0 errors, 0 warnings',
    ]);
  });

  test('a fault of the program says so, without a stack unless it is asked for', () => {
    const error = new RangeError('bad\nsecond line');
    for (const [environment, hasStack] of [
      [{}, false],
      [{ MGP_DEBUG: '1' }, true],
    ] as const) {
      const terminal = fakeTerminal(environment);
      const tally = createTally('human', terminal);
      tally.event({ kind: 'internal-error', ...edition, error });
      expect(terminal.errors[0]).toBe('internal error in my-city, en, layout iom: RangeError: bad');
      expect(terminal.errors[1]).toContain('not in your data');
      expect(terminal.errors.join('\n').includes('report.test.ts')).toBe(hasStack);
      expect(tally.exitCode(false)).toBe(1);
    }
  });
});

test('for programs, times are left out and a fault of the program is one line', () => {
  const terminal = fakeTerminal();
  const tally = createTally('json', terminal);
  tally.event({ kind: 'file', ...edition, file: '/work/out/x.pdf', pages: 3, bytes: 5, milliseconds: 7 });
  tally.event({ kind: 'internal-error', profile: 'other', error: new Error('oh') });
  expect(terminal.lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { kind: 'file', ...edition, file: 'out/x.pdf', pages: 3, bytes: 5 },
    { kind: 'internal-error', profile: 'other', message: 'Error: oh' },
  ]);
});

test('says a thing once, however many editions have it, and warnings count with --strict alone', () => {
  const terminal = fakeTerminal();
  const tally = createTally('json', terminal);
  tally.diagnostics([warning]);
  tally.diagnostics([warning, { ...warning, line: 2 }]);
  expect(terminal.lines).toHaveLength(2);
  expect(tally.totals().warnings).toBe(2);
  expect([tally.exitCode(false), tally.exitCode(true)]).toEqual([0, 1]);
});

test('colours follow NO_COLOR, FORCE_COLOR and the terminal', () => {
  expect(wantsColour({}, true)).toBe(true);
  expect(wantsColour({}, false)).toBe(false);
  expect(wantsColour({ TERM: 'dumb' }, true)).toBe(false);
  expect(wantsColour({ FORCE_COLOR: '1' }, false)).toBe(true);
  expect(wantsColour({ FORCE_COLOR: '0' }, true)).toBe(false);
  expect(wantsColour({ NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false);
  expect(wantsColour({ NO_COLOR: '' }, true)).toBe(true);
});
