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

test('veraPDF has judged each broken file', () => {
  const files = judged.map(({ file, rule }) => ({ name: file, rule }));
  expect(files, 'judge the new ones, and write them into test/verify/judged.json').toEqual(
    BREAKAGES.map(({ name, rule }) => ({ name, rule })),
  );
});
