import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of what the bench compares with, which has packages of its own. */
export const OTHERS = fileURLToPath(new URL('../../others/', import.meta.url));

/**
 * A package that is installed there, as whoever asks for it knows it.
 * @throws When it is not installed.
 */
export async function load<Module>(name: string): Promise<Module> {
  const path = createRequire(`${OTHERS}package.json`).resolve(name);
  return (await import(pathToFileURL(path).href)) as Module;
}
