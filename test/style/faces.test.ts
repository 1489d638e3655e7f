import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseSheet, resolveFontFaces } from '../../src/style/index.js';
import { FILE, onlyMistake, said, sheet } from './helpers.js';

describe('@font-face', () => {
  it('is a face of a family with its file', () => {
    const css =
      '@font-face { font-family: "Source Sans 3"; src: url(a.ttf) format("truetype"); font-weight: 600; font-style: italic }\n@font-face { src: url("b.TTF"); font-family: Lato }';
    expect(sheet(css).fontFaces).toMatchObject([
      { family: 'Source Sans 3', source: 'a.ttf', weight: 600, style: 'italic', place: { line: 1, column: 1 } },
      { family: 'Lato', source: 'b.TTF', weight: 400, style: 'normal', place: { line: 2 } },
    ]);
  });

  it.each([
    ['font-family: A', 'style/at-rule', '`src`'],
    ['src: url(a.ttf)', 'style/at-rule', '`font-family`'],
    ['font-family: A; src: url(a.woff2)', 'style/value', '.ttf'],
    ['font-family: A; src: local(A)', 'style/value', '<url>'],
    ['font-family: A; src: url(a.ttf), url(b.ttf)', 'style/value', '<url>'],
    ['font-family: A, B; src: url(a.ttf)', 'style/value', '<family>'],
    ['font-family: A; src: url(a.ttf); font-wight: 600', 'style/property', 'font-weight'],
    ['font-family: A; src: url(a.ttf); font-weight: 1200', 'style/value', '1000'],
  ])('{ %s } is refused', (declarations, code, word) => {
    const { message, hint, ...mistake } = onlyMistake(`@font-face { ${declarations} }`);
    expect(mistake.code).toBe(code);
    expect(`${message} ${hint}`).toContain(word);
  });
});

describe('files of faces', () => {
  const root = mkdtempSync(join(tmpdir(), 'faces '));
  const own = join(root, 'own');
  const shared = join(root, 'shared fonts');
  for (const folder of [own, shared]) mkdirSync(folder);
  writeFileSync(join(own, 'Tajawal-Bold.ttf'), '');
  writeFileSync(join(shared, 'Tajawal-Bold.ttf'), '');
  writeFileSync(join(shared, 'Vazirmatn.ttf'), '');
  afterAll(() => rmSync(root, { recursive: true }));

  const faces = (...sources: string[]) =>
    parseSheet(sources.map((source) => `@font-face { font-family: F; src: url("${source}") }`).join('\n'), FILE).value
      ?.fontFaces ?? [];

  it('are taken from the first folder that has them', () => {
    const { value, diagnostics } = resolveFontFaces(faces('Tajawal-Bold.ttf', 'fonts/Vazirmatn.ttf'), [
      own,
      join(root, 'none'),
      shared,
    ]);
    expect(diagnostics).toEqual([]);
    expect(value?.map(({ file }) => file)).toEqual([join(own, 'Tajawal-Bold.ttf'), join(shared, 'Vazirmatn.ttf')]);
  });

  it('that are missing are told with those that are there; the others are found all the same', () => {
    const { value, diagnostics } = resolveFontFaces(faces('Vazirmatn.ttf', 'Tajawal-Bald.ttf'), [own, shared]);
    expect(value).toHaveLength(1);
    expect(diagnostics.map(said)).toEqual([
      '2:1 style/font The file of the face, `Tajawal-Bald.ttf`, is in none of the folders of fonts.',
    ]);
    expect(diagnostics[0]?.hint).toBe('Did you mean `Tajawal-Bold.ttf`? There are: Tajawal-Bold.ttf, Vazirmatn.ttf.');
    expect(resolveFontFaces(faces('x.ttf'), []).diagnostics[0]?.hint).toContain('no .ttf files');
  });

  it.each(['../own/Tajawal-Bold.ttf', '/Tajawal-Bold.ttf', 'https://example.org/a.ttf'])(
    'are never outside the folders: %s',
    (source) => {
      expect(resolveFontFaces(faces(source), [shared]).diagnostics).toMatchObject([{ code: 'style/font' }]);
    },
  );
});
