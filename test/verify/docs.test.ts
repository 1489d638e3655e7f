import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Judged, verifyPage } from '../../src/verify/index.js';
import { PROJECT } from '../helpers/project.js';
import { BREAKAGES } from './breakages/index.js';
import judged from './judged.json' with { type: 'json' };

test('docs/verify.md says what the rules say', async () => {
  const page = await readFile(join(PROJECT, 'docs', 'verify.md'), 'utf8');
  expect(page, '`npm run docs` writes it again').toBe(verifyPage(judged satisfies Judged[]));
});

test('docs/conformance.md says how many broken files veraPDF passes', async () => {
  const page = await readFile(join(PROJECT, 'docs', 'conformance.md'), 'utf8');
  const passed = judged.filter(({ ua1, a3a }) => ua1 === 'passes' && a3a === 'passes').length;
  expect(page).toContain(`passes ${passed} of ${judged.length} files`);
});

test('veraPDF has judged each broken file', () => {
  const files = judged.map(({ file, rule }) => ({ name: file, rule }));
  expect(files, '`npm run judged` has them judged').toEqual(BREAKAGES.map(({ name, rule }) => ({ name, rule })));
});
