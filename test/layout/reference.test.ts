import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { layoutsPage } from '../../src/layout/index.js';
import { EXAMPLE_LAYOUT } from '../../src/layout/reference/example.js';

it('docs/layouts.md is what the code says (npm run docs writes it)', async () => {
  expect(await readFile(new URL('../../docs/layouts.md', import.meta.url), 'utf8')).toBe(layoutsPage());
});

it('docs/layouts.md shows the example that is tested, and names every helper and value', () => {
  const page = layoutsPage();
  for (const [file, text] of Object.entries(EXAMPLE_LAYOUT)) {
    expect(page).toContain(file);
    for (const line of text.trimEnd().split('\n')) expect(page).toContain(`    ${line}\n`);
  }
  for (const name of ['`markdown`', '`domains[].well_developed[].headline`', '`publisher.address`', '`requires`']) {
    expect(page).toContain(name);
  }
});
