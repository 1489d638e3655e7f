import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The profiles that come with the project. */
export const PROFILES = join(PROJECT, 'profiles');

/** The compiled command. */
export const COMMAND = join(PROJECT, 'dist', 'cli', 'main.js');
