import { z } from 'zod';
import { DOMAIN_IDS } from '../../framework/index.js';
import { bare } from '../schema/walk.js';

/** A field of the format, as a row of the reference. */
export interface FieldRow {
  /** `place.kind`, `pictures.<id>.file`, `annexes[].title`. */
  readonly name: string;
  /** What its value is, in words. */
  readonly value: string;
  readonly required: boolean;
  readonly description: string;
}

/** Longer lists of words stand in the rules. */
const LONG = 20;

const code = (word: unknown): string => `\`${String(word)}\``;

function alternatives(words: readonly string[]): string {
  const all = [...new Set(words)];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}

function range(schema: z.ZodNumber): string {
  const { minValue: least, maxValue: most } = schema;
  const bounded = (limit: number | null): limit is number =>
    limit !== null && Number.isFinite(limit) && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  if (bounded(least) && bounded(most)) return `, ${least} to ${most}`;
  return bounded(least) ? `, ${least} or more` : '';
}

/** What a value may be, in words. */
function words(schema: z.ZodType): string {
  const found = bare(schema);
  if (found instanceof z.ZodString) return 'text';
  if (found instanceof z.ZodNumber) return `${found.isInt ? 'whole number' : 'number'}${range(found)}`;
  if (found instanceof z.ZodBoolean) return '`true` or `false`';
  if (found instanceof z.ZodNull) return '`null`';
  if (found instanceof z.ZodLiteral) return alternatives([...found.values].map(code));
  if (found instanceof z.ZodEnum)
    return found.options.length > LONG ? 'word of a list below' : alternatives(found.options.map(code));
  if (found instanceof z.ZodArray) return `list, each item ${words(found.element as z.ZodType)}`;
  if (found instanceof z.ZodTuple) return `list of ${found.def.items.length} values`;
  if (found instanceof z.ZodUnion) return alternatives((found.options as z.ZodType[]).map(words));
  return 'map';
}

/** Whether the keys of a map are the six domains, which are described once. */
function ofDomains(shape: Readonly<Record<string, z.ZodType>>): boolean {
  return Object.keys(shape).join() === DOMAIN_IDS.join();
}

/** The fields below a value: of a map its own, of a list those of its items, of a choice those of the maps among it. */
function inside(schema: z.ZodType, name: string): FieldRow[] {
  const found = bare(schema);
  if (found instanceof z.ZodUnion) return (found.options as z.ZodType[]).flatMap((option) => inside(option, name));
  if (found instanceof z.ZodArray) return inside(found.element as z.ZodType, `${name}[]`);
  if (found instanceof z.ZodRecord) return inside(found.valueType as z.ZodType, `${name}.<id>`);
  if (!(found instanceof z.ZodObject)) return [];
  const shape: Record<string, z.ZodType> = found.shape;
  const prefix = name === '' ? '' : `${name}.`;
  const entries = ofDomains(shape)
    ? Object.entries(shape)
        .slice(0, 1)
        .map(([, domain]) => ['<domain>', domain] as const)
    : Object.entries(shape);
  return entries.flatMap(([key, value]) => [row(`${prefix}${key}`, value), ...inside(value, `${prefix}${key}`)]);
}

function row(name: string, schema: z.ZodType): FieldRow {
  const required = !(schema instanceof z.ZodOptional);
  return { name, value: words(schema), required, description: bare(schema).description ?? schema.description ?? '' };
}

/** All fields of a schema, each below the one it is in. */
export function fieldRows(schema: z.ZodType): FieldRow[] {
  return inside(schema, '');
}

/** Rows as a table in Markdown. */
export function fieldTable(rows: readonly FieldRow[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const lines = rows.map(
    ({ name, value, required, description }) =>
      `| \`${name}\` | ${required ? '**required** ' : ''}${cell(value)} | ${cell(description)} |`,
  );
  return ['| name | value | meaning |', '|---|---|---|', ...lines].join('\n');
}
