import { rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Snapshot } from '../../../src/batch/inputs/snapshot.js';
import { sha256 } from '../../../src/sha256.js';
import { temporaryFolder } from '../../helpers/command.js';

test('a snapshot tells what files had in them, and knows when nobody can tell', async () => {
  const folder = await temporaryFolder();
  const file = (name: string): string => join(folder, name);
  for (const name of ['same', 'same, new', 'written', 'replaced', 'gone', 'put back'])
    await writeFile(file(name), name);
  const past = new Date(Date.now() - 5000);
  for (const name of ['same', 'written', 'put back']) await utimes(file(name), past, past);
  const snapshot = new Snapshot([folder, join(folder, 'not there')]);
  await writeFile(file('written'), 'anders!');
  await utimes(file('written'), past, past);
  await writeFile(file('new'), 'same, new');
  await rename(file('new'), file('replaced'));
  await rename(file('gone'), file('moved'));
  expect(snapshot.digest(file('same'))).toBe(sha256('same'));
  expect(snapshot.digest(file('same, new'))).toBe(sha256('same, new'));
  expect(snapshot.digest(file('written'))).toBe('');
  expect(snapshot.digest(file('replaced'))).toBe('');
  expect(snapshot.digest(file('gone'))).toBe('');
  // Once said, it stays so for all files of a profile.
  await writeFile(file('same'), 'other');
  expect(snapshot.digest(file('same'))).toBe(sha256('same'));
});
