import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licenceOf } from '../../src/cli/licence.js';
import { layoutFonts } from '../../src/index.js';
import { temporaryFolder } from '../helpers/command.js';
import { PROJECT } from '../helpers/project.js';
import { layoutOf } from '../inside/helpers.js';

const FONTS = join(PROJECT, 'fonts');

test('fonts/ is what `npm run fonts` makes of the packages', async () => {
  const script = join(PROJECT, 'scripts', 'fonts', 'make.mjs');
  const { makeFonts } = (await import(script)) as { makeFonts(folder: string): Promise<void> };
  const folder = await temporaryFolder();
  await makeFonts(folder);
  const names = (await readdir(folder)).sort();
  expect(names).toEqual((await readdir(FONTS)).sort());
  for (const name of names) {
    const [made, kept] = await Promise.all([folder, FONTS].map((place) => readFile(join(place, name))));
    expect([name, made?.equals(kept ?? Buffer.alloc(0))]).toEqual([name, true]);
  }
});

test('every face of the report has its file, and its licence beside it', async () => {
  const { value = [], diagnostics } = layoutFonts(await layoutOf('iom'));
  expect(diagnostics).toEqual([]);
  const files = (await readdir(FONTS)).filter((name) => name.endsWith('.ttf'));
  expect([...new Set(value.map(({ file }) => file))].sort()).toEqual(files.map((name) => join(FONTS, name)).sort());
  for (const face of value) {
    const licence = await licenceOf(face);
    expect(licence?.name).toBe('SIL Open Font License 1.1');
    expect(licence?.file).toContain(`OFL-${face.family.replaceAll(' ', '')}.txt`);
  }
});
