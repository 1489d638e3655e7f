import { z } from 'zod';
import type { DiagnosticCode } from '../../diagnostics/index.js';
import { mistakes } from './parts.js';

/** A schema without the wrapping that makes it optional. */
export function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? bare(schema.unwrap() as z.ZodType) : schema;
}

/** The schemas that a value may have one step below. */
function below(schema: z.ZodType, name: PropertyKey): z.ZodType[] {
  const found = bare(schema);
  if (found instanceof z.ZodUnion) return found.options.flatMap((option) => below(option as z.ZodType, name));
  if (found instanceof z.ZodObject) {
    const shape: Record<string, z.ZodType> = found.shape;
    const field = Object.hasOwn(shape, name) ? shape[String(name)] : undefined;
    return field === undefined ? [] : [field];
  }
  if (found instanceof z.ZodArray) return [found.element as z.ZodType];
  if (found instanceof z.ZodRecord) return [found.valueType as z.ZodType];
  if (found instanceof z.ZodTuple) return found.def.items as z.ZodType[];
  return [];
}

/** All schemas that a value at a path may have; none where the path leads nowhere. */
export function schemasAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] {
  return path.reduce<z.ZodType[]>((found, name) => found.flatMap((one) => below(one, name)), [schema]).map(bare);
}

/** The names that a map at a path may have. */
export function namesAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const options = schemasAt(schema, path).flatMap((found) =>
    found instanceof z.ZodUnion ? (found.options as z.ZodType[]) : [found],
  );
  return options.flatMap((found) => (found instanceof z.ZodObject ? Object.keys(found.shape) : []));
}

/** What the schema says that a value at a path is. */
export function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  return schemasAt(schema, path).find(({ description }) => description !== undefined)?.description;
}

/** The code under which a mistake in a field is reported, where the field has one of its own. */
export function codeAt(schema: z.ZodType, path: readonly PropertyKey[]): DiagnosticCode | undefined {
  for (const found of schemasAt(schema, path)) {
    const code = mistakes.get(found)?.code;
    if (code !== undefined) return code;
  }
  return undefined;
}
