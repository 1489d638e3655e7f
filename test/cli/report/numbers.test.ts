import { expect, test } from 'vitest';
import { duration, pace, roughly } from '../../../src/cli/report/numbers.js';

test.each([
  [0, '0.00 s'],
  [1239, '1.23 s'],
  [59_999, '59.99 s'],
  [60_000, '1 min'],
  [192_400, '3 min 12 s'],
  [3_599_999, '59 min 59 s'],
  [3_600_000, '1 h'],
  [7_530_000, '2 h 5 min'],
])('%d ms took %s', (milliseconds, text) => {
  expect(duration(milliseconds)).toBe(text);
});

test.each([
  [1, '5 s'],
  [12_000, '15 s'],
  [55_000, '55 s'],
  [55_001, '1 min'],
  [181_000, '4 min'],
  [59 * 60_000, '59 min'],
  [59 * 60_000 + 1, '1 h'],
  [61 * 60_000, '1 h 10 min'],
])('%d ms are still to come: about %s', (milliseconds, text) => {
  expect(roughly(milliseconds)).toBe(text);
});

test.each([
  [0.004, '0.2 per minute'],
  [0.2, '12 per minute'],
  [0.999, '60 per minute'],
  [1, '1.0 per second'],
  [9.94, '9.9 per second'],
  [9.96, '10 per second'],
])('%d a second is %s', (perSecond, text) => {
  expect(pace(perSecond)).toBe(text);
});
