import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { diagnosticsPage } from '../../src/diagnostics/index.js';
import {
  EXAMPLE,
  editionSchema,
  factsSchema,
  jsonSchema,
  jsonSchemas,
  referencePage,
  textsSchema,
} from '../../src/profile/index.js';
import { all, load } from './fixture.js';

const project = join(import.meta.dirname, '..', '..');

describe('what is made from the code is up to date', () => {
  const made = { 'docs/data.md': referencePage(), 'docs/diagnostics.md': diagnosticsPage(), ...jsonSchemas() };
  test.each(Object.entries(made))('%s', async (file, text) => {
    const written = await readFile(join(project, file), 'utf8').catch(() => '');
    expect(written === text, `${file} is behind the code; \`npm run docs\` writes it anew.`).toBe(true);
  });
});

test('the example of the reference passes every check', async () => {
  const loaded = await load(EXAMPLE);
  expect(all(loaded)).toEqual([]);
  expect(loaded.editions.map(({ language, profile }) => [language, profile?.domains.length])).toEqual([['en', 6]]);
});

/** Every schema below one, by its path. */
function* parts(schema: z.ZodType, path: string): Generator<readonly [string, z.ZodType]> {
  if (schema instanceof z.ZodOptional) yield* parts(schema.unwrap() as z.ZodType, path);
  else if (schema instanceof z.ZodObject) {
    yield [path, schema];
    for (const [name, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
      yield [`${path}.${name}`, field];
      yield* parts(field, `${path}.${name}`);
    }
  } else if (schema instanceof z.ZodArray) yield* parts(schema.element as z.ZodType, `${path}[]`);
  else if (schema instanceof z.ZodRecord) yield* parts(schema.valueType as z.ZodType, `${path}.<id>`);
  else if (schema instanceof z.ZodUnion) for (const option of schema.options as z.ZodType[]) yield* parts(option, path);
}

describe.each([
  ['facts', factsSchema],
  ['texts', textsSchema],
  ['edition', editionSchema],
] as const)('the schema of %s', (part, schema) => {
  const all = [...parts(schema, part)];

  test('describes every field', () => {
    const bare = (one: z.ZodType): z.ZodType => (one instanceof z.ZodOptional ? bare(one.unwrap() as z.ZodType) : one);
    const fields = all.filter(([path]) => path.includes('.'));
    expect(fields.length).toBeGreaterThan(30);
    const silent = fields.filter(
      ([, field]) =>
        !(bare(field) instanceof z.ZodObject) && (bare(field).description ?? field.description) === undefined,
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('allows no names but its own', () => {
    const open = all.filter(
      ([path, one]) =>
        one instanceof z.ZodObject && one.def.catchall?._zod.def.type !== 'never' && !path.endsWith('.custom'),
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  test('is JSON Schema', () => {
    expect(jsonSchema(part)).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      additionalProperties: false,
    });
  });
});
