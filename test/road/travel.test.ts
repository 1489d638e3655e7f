import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import { travel } from '../../src/road/travel.js';

const mistake = (message: string): Diagnostic => ({ code: 'data/value', severity: 'error', file: 'a', message });

test('goes from station to station, and keeps what each has to say', async () => {
  const warning = { ...mistake('doubtful'), severity: 'warning' as const };
  const arrived = await travel(async (station) => {
    const one = await station('one', () => ({ value: 1, diagnostics: [warning] }));
    return station('two', async () => ({ value: one + 1, diagnostics: [] }));
  });
  expect(arrived).toEqual({ value: 2, diagnostics: [warning] });
});

test('ends where a station has no value', async () => {
  const passed: string[] = [];
  const arrived = await travel(async (station) => {
    await station('one', () => ({ diagnostics: [mistake('first')] }));
    passed.push('one');
    return 1;
  });
  expect(arrived).toEqual({ diagnostics: [mistake('first')] });
  expect(passed).toEqual([]);
});

test('goes on after an error beside a value, so that all mistakes are told; but has no value then', async () => {
  const arrived = await travel(async (station) => {
    await station('one', () => ({ value: 1, diagnostics: [mistake('first')] }));
    return station('two', () => ({ value: 2, diagnostics: [mistake('second')] }));
  });
  expect(arrived).toEqual({ diagnostics: [mistake('first'), mistake('second')] });
});

test('what costs much is not begun after an error', async () => {
  let begun = false;
  await travel(async (station) => {
    await station('one', () => ({ value: 1, diagnostics: [mistake('first')] }));
    const work = () => {
      begun = true;
      return { value: 2, diagnostics: [] };
    };
    return station('two', work, { onlySound: true });
  });
  expect(begun).toBe(false);
});

test('a fault of the program is thrown on', async () => {
  const journey = travel((station) =>
    station('one', () => {
      throw new TypeError('fault');
    }),
  );
  await expect(journey).rejects.toThrow(TypeError);
});

test('times are kept by station for who gives a clock', async () => {
  let now = 0;
  const times = new Map<string, number>();
  const clock = (): number => {
    now += 5;
    return now;
  };
  await travel(
    async (station) => {
      await station('one', () => ({ value: 1, diagnostics: [] }));
      await station('one', () => ({ value: 1, diagnostics: [] }));
    },
    { clock, times },
  );
  expect([...times]).toEqual([['one', 10]]);
});
