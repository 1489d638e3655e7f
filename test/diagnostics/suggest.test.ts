import { describe, expect, test } from 'vitest';
import { didYouMean, suggest } from '../../src/diagnostics/index.js';

const names = ['well_developed', 'potential', 'narrative', 'name', 'not_assessed'];

describe('suggest', () => {
  test.each([
    ['well_develop', 'well_developed'],
    ['wellDeveloped', 'well_developed'],
    ['Potentials', 'potential'],
    ['nmae', 'name'],
    ['narative', 'narrative'],
  ])('%s → %s', (word, meant) => {
    expect(suggest(word, names)).toBe(meant);
  });

  test.each(['foreword', 'x', '', '…', 'n'.repeat(5000)])('nothing for %s', (word) => {
    expect(suggest(word, names)).toBeUndefined();
  });

  test('of equally near ones the first', () => {
    expect(suggest('en', ['es', 'fr'])).toBe('es');
    expect(didYouMean('frr', ['es', 'fr'])).toBe('Did you mean `fr`?');
  });
});
