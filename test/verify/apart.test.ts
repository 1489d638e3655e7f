import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../helpers/project.js';

/** Folders of the source that each of the two may import. */
const ALLOWED = { read: ['read'], verify: ['verify', 'read'] };

test.each(Object.entries(ALLOWED))('src/%s/ knows nothing of what writes files', async (folder, allowed) => {
  const root = join(PROJECT, 'src');
  const entries = await readdir(join(root, folder), { recursive: true });
  const files = entries.filter((name) => name.endsWith('.ts')).map((name) => join(root, folder, name));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const imports = [...(await readFile(file, 'utf8')).matchAll(/from '([^']+)'/g)].map(([, name = '']) => name);
    for (const name of imports) {
      const part = name.startsWith('.') ? relative(root, resolve(dirname(file), name)).split(/[\\/]/)[0] : undefined;
      // Apart from Node itself, no library has a say in what a file is.
      expect(part === undefined ? name : allowed.includes(part), `${file} imports ${name}`).toSatisfy(
        (value) => value === true || String(value).startsWith('node:'),
      );
    }
  }
});
