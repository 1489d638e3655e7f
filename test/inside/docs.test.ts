import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { FINDING_COLUMNS } from '../../src/inside/findings.js';
import { ATTACH, recordSchema } from '../../src/inside/index.js';
import { EDITION_SCHEMA } from '../../src/profile/index.js';
import { PROJECT } from '../helpers/project.js';

const page = await readFile(join(PROJECT, 'docs', 'inside-the-file.md'), 'utf8');

/** Names of all fields of a schema. */
function names(schema: unknown): string[] {
  if (schema instanceof z.ZodOptional) return names(schema.unwrap());
  if (schema instanceof z.ZodArray) return names(schema.element);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, unknown>).flatMap(([name, field]) => [name, ...names(field)]);
}

test('docs/inside-the-file.md names every column, every field of the record, and what can be attached', () => {
  const fields = names(recordSchema);
  expect(fields.length).toBeGreaterThan(25);
  const missing = [...FINDING_COLUMNS, ...fields, EDITION_SCHEMA].filter((name) => !page.includes(`\`${name}\``));
  expect(missing).toEqual([]);
  for (const what of ATTACH) expect(page).toContain(`--attach ${what}`);
});
