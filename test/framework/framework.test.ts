import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES, isCountry, isInventedCountry, PLACE_KINDS, placeKinds } from '../../src/framework/index.js';

describe('framework', () => {
  test('every kind of place has one level', () => {
    expect([...placeKinds('national'), ...placeKinds('local')]).toEqual(PLACE_KINDS);
    expect(placeKinds('local')).toContain('municipality');
    expect(placeKinds('national')).toContain('kingdom');
  });

  test('249 countries, in order, each with a name', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    expect(COUNTRY_CODES).toHaveLength(249);
    expect([...COUNTRY_CODES].sort()).toEqual(COUNTRY_CODES);
    expect(COUNTRY_CODES.filter((code) => names.of(code) === undefined)).toEqual([]);
  });

  test.each(['XA', 'XZ'])('%s is invented', (code) => {
    expect(isInventedCountry(code)).toBe(true);
  });

  test.each(['XK', 'UK', 'EU', 'cl', 'C'])('%s is neither', (code) => {
    expect(isCountry(code) || isInventedCountry(code)).toBe(false);
  });
});
