import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROGRAM_FOLDER } from '../../program-folder.js';

interface Package {
  readonly name?: string;
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The packages that the program stands on and those that they stand on, as `name@version`, sorted. */
export function packageVersions(root: string = PROGRAM_FOLDER): string[] {
  const seen = new Set<string>();
  const versions = new Set<string>();
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (seen.has(folder)) continue;
    seen.add(folder);
    const { name, version, dependencies = {} } = readPackage(folder);
    versions.add(`${name}@${version}`);
    for (const needed of Object.keys(dependencies)) {
      const found = folderOf(needed, folder);
      if (found === undefined) versions.add(`${needed} is missing`);
      else waiting.push(found);
    }
  }
  return [...versions].sort();
}

function readPackage(folder: string): Package {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
  } catch {
    return {};
  }
}

/** Where Node finds a package: in `node_modules` of a folder, or of one around it. */
function folderOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (dirname(folder) === folder) return undefined;
  }
}
