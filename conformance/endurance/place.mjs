import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const COMMAND = join(PROJECT, 'dist', 'cli', 'main.js');

/** What the variables of schedulers, colours and dates would change. */
const FOREIGN =
  /^(SLURM_|CI_NODE|CIRCLE_NODE|BUILDKITE_|SYSTEM_|JOB_COMPLETION|SOURCE_DATE_EPOCH|MGP_|FORCE_COLOR|NO_COLOR)/;

/** Does work in a folder of its own, which is gone afterwards. */
export async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'mgp-endurance-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Starts `mgp` as a process of its own.
 * @returns The process, and the promise of how it ended: code, signal, lines of its output.
 */
export function start(args, { folder, environment = {} }) {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name)));
  const child = spawn(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    env: { ...own, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out = [];
  const error = [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => error.push(chunk));
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, out: text(out), error: text(error) }));
  });
  return { child, ended };
}

const text = (chunks) => Buffer.concat(chunks).toString('utf8');

export const mgp = (args, options) => start(args, options).ended;

/** Writes profiles that do not exist, the same for the same seed. */
export async function generate(folder, args) {
  const script = join(PROJECT, 'bench', '.built', 'generate.js');
  const child = spawn(process.execPath, [script, folder, ...args.map(String)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error('The profiles could not be generated.');
}

/** What a folder of files holds: SHA-256 by path; what the command keeps for itself is left out, but for what it left lying. */
export async function contents(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = new Map();
  for (const file of files.sort()) {
    const name = relative(folder, file).split('\\').join('/');
    if (name.startsWith('.mgp/') && !name.startsWith('.mgp/tmp/')) continue;
    found.set(
      name,
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    );
  }
  return found;
}

/** The names under which two folders differ, at most ten. */
export function differences(one, other) {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).slice(0, 10);
}

/** Numbers from 0 up to 1 that depend on a seed alone. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Fails with what was expected where something is not so. */
export function expect(holds, what) {
  if (!holds) throw new Error(what);
}
