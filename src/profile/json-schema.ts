import { z } from 'zod';
import { EDITION_SCHEMA, editionSchema } from './schema/edition.js';
import { factsSchema } from './schema/facts.js';
import { textsSchema } from './schema/texts.js';

/** The files of a profile, profile.yaml and that of a language; and both merged, as every PDF has it attached. */
export const SCHEMA_PARTS = ['facts', 'texts', 'edition'] as const;
export type SchemaPart = (typeof SCHEMA_PARTS)[number];

interface Described {
  readonly schema: z.ZodType;
  readonly title: string;
  /** By which data name it. */
  readonly id?: string;
}

const SCHEMAS: Readonly<Record<SchemaPart, Described>> = {
  facts: { schema: factsSchema, title: 'Facts of a profile (profile.yaml)' },
  texts: { schema: textsSchema, title: 'Texts of a profile in one language (en.yaml)' },
  edition: { schema: editionSchema, title: 'An edition of a profile: facts and texts merged', id: EDITION_SCHEMA },
};

/**
 * The JSON Schema (draft 7, which editors know) of a file of a profile, or of a merged edition. It says the form of the
 * data; `mgp check` checks more, such as check digits and what refers to what.
 */
export function jsonSchema(part: SchemaPart): Record<string, unknown> {
  const { schema, title, id } = SCHEMAS[part];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return { $schema, ...(id === undefined ? {} : { $id: id }), title, ...rest };
}

/** All schemas as the texts of files, by their paths in the project. */
export function jsonSchemas(): { readonly [file: string]: string } {
  const text = (part: SchemaPart): string => `${JSON.stringify(jsonSchema(part), null, 2)}\n`;
  return {
    'schema/profile.schema.json': text('facts'),
    'schema/texts.schema.json': text('texts'),
    'schema/edition.schema.json': text('edition'),
  };
}
