import { describe, expect, it } from 'vitest';
import { satisfies } from '../../src/layout/load/version.js';

describe('ranges of versions', () => {
  it.each([
    ['1.2.3', '1.2.3', true],
    ['1.2.3', '>=1.2', true],
    ['1.2.3', '>= 1.2 < 2', true],
    ['2.0.0', '>=1.2 <2', false],
    ['0.1.9', '^0.1.0', true],
    ['0.2.0', '^0.1.0', false],
    ['0.0.2', '^0.0.1', false],
    ['1.9.0', '^1.2', true],
    ['2.0.0', '^1.2', false],
    ['1.2.9', '~1.2.3', true],
    ['1.3.0', '~1.2.3', false],
    ['1.2.3', '>1.2.3', false],
    ['1.2.3', '<=1.2.3', true],
    ['1.2.3-beta.1', '>=1.2', true],
  ])('%s in %s: %s', (version, range, met) => {
    expect(satisfies(version, range)).toBe(met);
  });

  it.each(['latest', '1.x', '', '>=', '1.2.3 || 2'])('cannot read %j', (range) => {
    expect(satisfies('1.2.3', range)).toBeUndefined();
  });
});
