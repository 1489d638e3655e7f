import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../helpers/project.js';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...(await readdir(join(PROJECT, 'docs'))).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
];

/** Paths that a page links to, relative to it; and those of the source that it names, from the project's folder. */
function pathsIn(page: string, text: string): string[] {
  const linked = [...text.matchAll(/\]\((?!https?:|#|picture:|figure:|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
    ([, path = '']) => resolve(PROJECT, dirname(page), path),
  );
  const named = [...text.matchAll(/`((?:src|test|templates|scripts|bench|fonts|docs|schema)\/[\w./-]*)`/g)].map(
    ([, path = '']) => resolve(PROJECT, path),
  );
  return [...linked, ...named];
}

test.each(pages)('every path that %s names is there', async (page) => {
  const paths = pathsIn(page, await readFile(join(PROJECT, page), 'utf8'));
  const missing = (
    await Promise.all(
      paths.map(async (path) =>
        (await stat(path).catch(() => undefined)) === undefined ? [path.slice(PROJECT.length)] : [],
      ),
    )
  ).flat();
  expect(missing).toEqual([]);
});

test('docs/inside.md passes every folder of the source', async () => {
  const text = await readFile(join(PROJECT, 'docs', 'inside.md'), 'utf8');
  const folders = (await readdir(join(PROJECT, 'src'), { withFileTypes: true })).filter((entry) => entry.isDirectory());
  for (const { name } of folders) expect(text).toContain(`src/${name}/`);
});
