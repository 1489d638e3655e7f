import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Hostile, putSound } from './cases/case.js';

/** The folder of a case, for one test; gone when it ends. Sockets have short paths, and so has this. */
export async function folderOf({ slug = 'puerto-claro', write }: Hostile): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'mgp é '));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const folder = join(root, slug);
  await mkdir(folder);
  await putSound(folder);
  await write(folder);
  return folder;
}
