import { access, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './judges/process.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '..');

/** Where everything that is judged is made. */
export const FILES = join(HERE, '.files');

/** What is built: the project's profiles as they are published, and those that were made to be hard in all their ways. */
const BUILDS = [
  { name: 'profiles', profiles: 'profiles', options: [] },
  { name: 'stress', profiles: 'conformance/stress', options: [] },
  { name: 'stress-draft', profiles: 'conformance/stress', options: ['--draft', '--attach', 'none'] },
  { name: 'stress-data', profiles: 'conformance/stress', options: ['--attach', 'data'] },
];

/** Builds everything with the command, in both layouts and all languages. */
export async function build() {
  const main = join(ROOT, 'dist/cli/main.js');
  await access(main).catch(() => {
    throw new Error('The command is not compiled: `npm run build` first, or all of it by `npm run conformance`.');
  });
  for (const { name, profiles, options } of BUILDS) {
    const layouts = ['--layout', 'iom', '--layout', 'brief'];
    await rm(join(FILES, name), { recursive: true, force: true });
    const args = [main, 'build', '--profiles', profiles, '--out', join(FILES, name), ...layouts, ...options];
    const { code, out, err } = await run(process.execPath, args, { cwd: ROOT });
    if (code !== 0) throw new Error(`${name} could not be built:\n${out}${err}`);
  }
}

/**
 * Makes sure that the random documents are there, all of them: without them, much less would be judged than is said.
 * @throws {Error} with how to make them, where one is absent.
 */
export async function expectRandom() {
  const { count } = JSON.parse(await readFile(join(HERE, 'random.json'), 'utf8'));
  const names = await readdir(join(FILES, 'random')).catch(() => []);
  const there = names.filter((name) => name.endsWith('.pdf')).length;
  if (there === count) return;
  throw new Error(
    `conformance/.files/random has ${there} of the ${count} random documents: they are made by ` +
      '`npx vitest run --config conformance/vitest.config.ts conformance/documents.test.ts`, and everything is made and judged by `npm run conformance`.',
  );
}

/** All PDF files that were made, in order. */
export async function made() {
  const entries = await readdir(FILES, { recursive: true });
  return entries
    .filter((name) => name.endsWith('.pdf'))
    .sort()
    .map((name) => join(FILES, name));
}
