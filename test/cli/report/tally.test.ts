import { describe, expect, test } from 'vitest';
import { createTally } from '../../../src/cli/report/index.js';
import { Said } from '../../../src/cli/report/said.js';
import { wantsColour, wantsLiveLine } from '../../../src/cli/terminal.js';
import type { Diagnostic } from '../../../src/diagnostics/index.js';
import { fakeTerminal } from '../../helpers/terminal.js';

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
    tally.event({ kind: 'file', ...edition, file: '/work/out/my-city/my-city-en.pdf', pages: 1, bytes: 1001 });
    terminal.pass(1239);
    tally.finish('build');
    expect(terminal.lines).toEqual([
      'out/my-city/my-city-en.pdf  1 page  2 kB',
      '1 file, 0 errors, 0 warnings  (1.23 s)',
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
      expect(terminal.errors.join('\n').includes('tally.test.ts')).toBe(hasStack);
      expect(tally.exitCode(false)).toBe(1);
    }
  });
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

test('a live line follows the terminal, and is not for build servers', () => {
  expect(wantsLiveLine({}, true)).toBe(true);
  expect(wantsLiveLine({}, false)).toBe(false);
  expect(wantsLiveLine({ TERM: 'dumb' }, true)).toBe(false);
  for (const CI of ['true', '1', 'woodpecker']) expect(wantsLiveLine({ CI }, true)).toBe(false);
  for (const CI of ['', '0', 'false']) expect(wantsLiveLine({ CI }, true)).toBe(true);
});

test('of more mistakes than anyone reads, the oldest are forgotten', () => {
  const said = new Said(2);
  const [one, two, three] = [1, 2, 3].map((line) => ({ ...warning, line }));
  expect([one, two, one, three, one, two].map((each) => each && said.isNew(each))).toEqual([
    true,
    true,
    false,
    true,
    false,
    true,
  ]);
});
