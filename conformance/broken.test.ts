import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { BREAKAGES, brokenFiles } from '../test/verify/breakages/index.js';
import { goodFile } from '../test/verify/good.js';

/** Apart from the files that must pass: these must not be judged with them. */
const FOLDER = fileURLToPath(new URL('.broken/', import.meta.url));

it('the good file and all broken ones are written, each under a name of its own', async () => {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const good = await goodFile();
  const files = [['good.pdf', good] as const, ...(await brokenFiles(good))];
  expect(new Set(files.map(([name]) => name)).size).toBe(BREAKAGES.length + 1);
  for (const [name, bytes] of files) await writeFile(`${FOLDER}${name}`, bytes);
  const list = BREAKAGES.map(({ name, rule }) => ({ file: name, rule }));
  await writeFile(`${FOLDER}list.json`, JSON.stringify(list));
});
