import { fileURLToPath } from 'node:url';

/** The program's own folder, which holds `templates/`, `fonts/` and package.json: the one above this one's. */
export const PROGRAM_FOLDER = fileURLToPath(new URL('../', import.meta.url));
