import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../helpers/project.js';

/** What a module is joined to when it is loaded: types are gone by then, and what is imported by a call comes later. */
const STATIC = /^(?:import|export)\s(?!type\b)(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gms;
const ONLY_TYPES = /^\{\s*(?:type\s[^,{}]+,?\s*)+\}$/;

/** The packages that are loaded with some modules, each with the way to it. */
function packagesBehind(starts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  const visit = (file: string, way: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const here = `${way} > ${relative(PROJECT, file)}`;
    for (const [statement, from = ''] of readFileSync(file, 'utf8').matchAll(STATIC)) {
      const names = /^(?:import|export)\s+(\{[^}]*\})/s.exec(statement)?.[1];
      if (names !== undefined && ONLY_TYPES.test(names)) continue;
      if (from.startsWith('.')) visit(join(dirname(file), from.replace(/\.js$/, '.ts')), here);
      else if (!from.startsWith('node:') && !found.has(from)) found.set(from, here);
    }
  };
  for (const start of starts) visit(join(PROJECT, start), '');
  return found;
}

test('a build in which nothing has changed loads nothing of what builds', () => {
  const starts = ['src/cli/main.ts', 'src/cli/run-build.ts', 'src/cli/select.ts', 'src/cli/report/index.ts'];
  const allowed = new Set(['commander', 'picocolors', 'fastest-levenshtein']);
  const others = [...packagesBehind(starts)].filter(([name]) => !allowed.has(name));
  expect(others).toEqual([]);
  // Whoever builds loads much: the search finds it.
  expect([...packagesBehind(['src/batch/make.ts']).keys()]).toEqual(expect.arrayContaining(['zod', 'handlebars']));
});
