import { basename, join, resolve } from 'node:path';
import { didYouMean, shownPath } from '../diagnostics/index.js';
import { listProfiles } from '../profile/folder.js';
import { isFile, isFolder, isPath } from './paths.js';
import type { Terminal } from './terminal.js';
import { WrongUse } from './wrong-use.js';

/**
 * The folders that a call is about.
 * @param named Slugs, or paths of folders; none means every profile under the root.
 * @param root Folder of the profiles, relative to the current one.
 * @throws WrongUse for a profile that is not there, and for two folders of one name, whose files would be one.
 */
export async function selectProfiles(named: readonly string[], root: string, terminal: Terminal): Promise<string[]> {
  const absoluteRoot = resolve(terminal.folder, root);
  const slugs = (await isFolder(absoluteRoot)) ? await listProfiles(absoluteRoot) : undefined;
  if (named.length === 0) return everyProfile(absoluteRoot, slugs, terminal);
  const folders = new Set<string>();
  for (const name of named) folders.add(await findProfile(name, absoluteRoot, slugs ?? [], terminal));
  return refuseTwins([...folders], terminal);
}

function everyProfile(root: string, slugs: readonly string[] | undefined, terminal: Terminal): string[] {
  const shown = shownPath(root, terminal.folder);
  if (slugs === undefined) {
    throw new WrongUse(
      `There is no folder '${shown}' with profiles here.`,
      'Go to the folder that holds it, name it with --profiles, or begin a profile with `mgp new`.',
    );
  }
  if (slugs.length === 0) throw new WrongUse(`'${shown}' holds no profile.`, 'Begin one with `mgp new`.');
  return slugs.map((slug) => join(root, slug));
}

async function findProfile(name: string, root: string, slugs: readonly string[], terminal: Terminal): Promise<string> {
  if (slugs.includes(name)) return join(root, name);
  const path = resolve(terminal.folder, name);
  // A path says so by a separator or a dot; a bare word is a path only when a profile stands there.
  if (isPath(name) ? await isFolder(path) : await isProfile(path)) return path;
  if (isPath(name)) throw new WrongUse(`There is no folder '${name}'.`, 'Name a profile by its slug or by its folder.');
  throw new WrongUse(
    `There is no profile '${name}' in '${shownPath(root, terminal.folder)}'.`,
    didYouMean(name, slugs) ??
      (slugs.length > 0 ? `There are: ${slugs.join(', ')}.` : 'Name its root with --profiles.'),
  );
}

function refuseTwins(folders: readonly string[], terminal: Terminal): string[] {
  const bySlug = new Map<string, string>();
  for (const folder of folders) {
    const twin = bySlug.get(basename(folder));
    if (twin !== undefined) {
      const [one, other] = [twin, folder].map((path) => shownPath(path, terminal.folder));
      throw new WrongUse(
        `'${one}' and '${other}' have one name, so that one's files would replace the other's.`,
        'Build them one by one, each with an --out of its own.',
      );
    }
    bySlug.set(basename(folder), folder);
  }
  return [...folders];
}

async function isProfile(path: string): Promise<boolean> {
  for (const file of ['profile.yaml', 'profile.json']) {
    if (await isFile(join(path, file))) return true;
  }
  return false;
}
