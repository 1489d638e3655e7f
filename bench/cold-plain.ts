import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { DocumentDefinition } from 'migration-governance-profiles';
import { renderPlain } from './render-plain.js';

/* One rendering by stock pdfmake in a process of its own: what it costs from a cold start. */
const [file = ''] = process.argv.slice(2);
const definition = deserialize(readFileSync(file)) as DocumentDefinition;
const { pages } = await renderPlain(definition);
if (pages === 0) process.exitCode = 1;
