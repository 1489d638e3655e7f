import { z } from 'zod';
import { Html } from '../html.js';
import { prose } from '../view/model.js';

/** What a value in a template can be. */
export type Kind = 'text' | 'number' | 'flag' | 'prose' | 'html' | 'list' | 'object';

/** A description of a value, without the null that it may be. */
export function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodNullable ? bare(schema.unwrap() as z.ZodType) : schema;
}

/** Whether a value is a text for the helpers; `describe` makes copies of a schema, which keep the definition's shape. */
function isProse(schema: z.ZodType): schema is typeof prose {
  return schema instanceof z.ZodObject && schema.shape.format === prose.shape.format;
}

/** The kind of a value. */
export function kindOf(schema: z.ZodType): Kind {
  const inner = bare(schema);
  if (isProse(inner)) return 'prose';
  if (inner instanceof z.ZodArray) return 'list';
  if (inner instanceof z.ZodObject) return 'object';
  if (inner instanceof z.ZodNumber) return 'number';
  if (inner instanceof z.ZodBoolean) return 'flag';
  return inner === htmlShape || inner instanceof z.ZodCustom ? 'html' : 'text';
}

/** What a list is made of; nothing where it is no list. */
export function itemOf(schema: z.ZodType): z.ZodType | undefined {
  const inner = bare(schema);
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
}

/** The fields of an object by name; of a text for the helpers, only its place is for templates. */
export function fieldsOf(schema: z.ZodType): ReadonlyMap<string, z.ZodType> {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return new Map([['length', numberShape]]);
  if (isProse(inner)) return new Map([['path', textShape]]);
  if (!(inner instanceof z.ZodObject)) return new Map();
  return new Map(Object.entries(inner.shape as Record<string, z.ZodType>));
}

export const textShape: z.ZodType = z.string();
export const numberShape: z.ZodType = z.number();
export const flagShape: z.ZodType = z.boolean();
export const htmlShape: z.ZodType = z.instanceof(Html);
