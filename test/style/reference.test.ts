import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { cssReference } from '../../src/style/index.js';
import { PROPERTIES, SHORTHANDS } from '../../src/style/properties/index.js';

describe('docs/css.md', () => {
  it('is what the tables say (npm run docs)', async () => {
    expect(await readFile(new URL('../../docs/css.md', import.meta.url), 'utf8')).toBe(cssReference());
  });

  it('names every property', () => {
    for (const name of [...PROPERTIES.keys(), ...SHORTHANDS.keys()])
      expect(cssReference()).toContain(`| \`${name}\` |`);
  });
});
