import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../version.js';
import { digest } from './digest.js';
import { filesBelow } from './files.js';
import type { BuildRecord } from './schema.js';

/** The folder of all modules: two above this one's. */
const MODULES = fileURLToPath(new URL('../../', import.meta.url));

/** The modules as they run: compiled ones, or, in tests, those that are compiled while they run. */
const RUNNING = extname(import.meta.url) === '.ts' ? /(?<!\.d)\.ts$/ : /\.js$/;

let known: Promise<BuildRecord['program']> | undefined;

/** The program that runs, with a digest of its modules; read once. */
export function programFacts(): Promise<BuildRecord['program']> {
  known ??= filesBelow(MODULES, RUNNING).then((files) => ({ name: 'mgp', version: version(), sha256: digest(files) }));
  return known;
}
