import { z } from 'zod';
import { factsSchema } from './schema/facts.js';
import { textsSchema } from './schema/texts.js';

/** The files of a profile: profile.yaml, and that of a language. */
export type SchemaPart = 'facts' | 'texts';

const SCHEMAS = {
  facts: { schema: factsSchema, title: 'Facts of a profile (profile.yaml)' },
  texts: { schema: textsSchema, title: 'Texts of a profile in one language (en.yaml)' },
} as const;

/**
 * The JSON Schema (draft 7, which editors know) of a file of a profile, for editors. It says the form of the data; `mgp check` checks
 * more, such as check digits and what refers to what.
 */
export function jsonSchema(part: SchemaPart): Record<string, unknown> {
  const { schema, title } = SCHEMAS[part];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return { $schema, title, ...rest };
}

/** Both schemas as the texts of files, by their paths in the project. */
export function jsonSchemas(): { readonly [file: string]: string } {
  const text = (part: SchemaPart): string => `${JSON.stringify(jsonSchema(part), null, 2)}\n`;
  return { 'schema/profile.schema.json': text('facts'), 'schema/texts.schema.json': text('texts') };
}
