import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);

/** The folder of the project, from the sources of the bench and from what is compiled of them alike. */
export const PROJECT = here.slice(0, here.lastIndexOf(`${sep}bench${sep}`) + 1);
