/** Writes the pages and schemas that are made from the code: `npm run docs`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diagnosticsPage } from '../dist/diagnostics/index.js';
import { layoutsPage } from '../dist/layout/index.js';
import { jsonSchemas, referencePage } from '../dist/profile/index.js';
import { cssReference } from '../dist/style/index.js';
import { verifyPage } from '../dist/verify/index.js';

const project = fileURLToPath(new URL('..', import.meta.url));

/** What veraPDF says of files that break a rule of ours. */
const judged = JSON.parse(await readFile(join(project, 'test/verify/judged.json'), 'utf8'));

/** Each file with its text. */
const files = [
  ['docs/css.md', cssReference()],
  ['docs/data.md', referencePage()],
  ['docs/diagnostics.md', diagnosticsPage()],
  ['docs/layouts.md', layoutsPage()],
  ['docs/verify.md', verifyPage(judged)],
  ...Object.entries(jsonSchemas()),
];

for (const [file, text] of files) {
  const path = join(project, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  console.log(file);
}
