import { isAbsolute, join, normalize, sep, win32 } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameProblem } from '../../src/inside/extract/name.js';

test.each([
  'profile.yaml',
  'pt-BR.yaml',
  'Plan de la  ville é.svg',
  'dossier/plan 2.svg',
  'a..b.png',
  'console.svg',
  'عربي.png',
])('%j is safe', (name) => {
  expect(nameProblem(name)).toBeUndefined();
});

test.each([
  '',
  '/etc/passwd',
  '../up.yaml',
  'a/../../up.yaml',
  'a/./b',
  'a//b',
  'a/',
  '..',
  'a\\b',
  'C:x',
  'x.yaml:stream',
  '\\\\server\\share',
  'nul',
  'NUL.yaml',
  'a/Com1.txt',
  'com¹.png',
  '.git/config',
  'a/.hidden',
  'en.yaml.',
  'en.yaml ',
  'a\0b',
  'a\nb',
  'a\u202egnp.exe',
  '\ud800',
])('%j is not', (name) => {
  expect(nameProblem(name)).toMatch(/\.$/);
});

test('what is safe stays below its folder, on every system', () => {
  const part = fc.constantFrom('..', '.', '', 'a', 'c:', '~', '...', ' ', 'b.yaml', '\\', '%2e%2e', '／');
  const name = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(part, { maxLength: 6 }).map((parts) => parts.join('/')),
  );
  fc.assert(
    fc.property(name, (candidate) => {
      if (nameProblem(candidate) !== undefined) return;
      expect(isAbsolute(candidate) || win32.isAbsolute(candidate)).toBe(false);
      expect(normalize(join('/out', candidate)).startsWith(`${sep}out${sep}`)).toBe(true);
      expect(win32.join('C:\\out', candidate)).toMatch(/^C:\\out\\[^\\]/);
    }),
    { numRuns: 2000 },
  );
});
