import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { MANIFEST_FILE } from './names.js';

export { PROGRAM_FOLDER } from '../../program-folder.js';

/** A name such as `iom`, as against a path. */
const NAME = /^[a-z0-9][a-z0-9-]*$/u;

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Names of the layouts that come with the program, sorted. */
export async function builtInNames(root: string): Promise<string[]> {
  const folder = join(root, 'templates');
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names: string[] = [];
  for (const entry of entries) {
    if (entry.isDirectory() && (await isFile(join(folder, entry.name, MANIFEST_FILE)))) names.push(entry.name);
  }
  return names.sort();
}

/**
 * The folder that a name or a path means. A name is a folder of `templates/` when there is one; all else is a path,
 * taken from `from`.
 */
export async function layoutFolder(nameOrFolder: string, root: string, from: string): Promise<string> {
  if (NAME.test(nameOrFolder)) {
    const builtIn = join(root, 'templates', nameOrFolder);
    if (await isFile(join(builtIn, MANIFEST_FILE))) return builtIn;
  }
  return isAbsolute(nameOrFolder) ? nameOrFolder : resolve(from, nameOrFolder);
}
