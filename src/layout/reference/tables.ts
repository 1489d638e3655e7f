import { z } from 'zod';
import { type Argument, HELPERS, type HelperSpec } from '../helpers/specs.js';
import { manifestSchema } from '../load/manifest.js';
import { bare, fieldsOf, itemOf, kindOf } from '../template/shape.js';
import { entrySchema } from '../typography/schema.js';
import { viewSchema } from '../view/model.js';

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly string[]): string {
  return [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
}

function keyTable(schema: z.ZodObject): string {
  const rows = Object.entries(schema.shape).map(([key, value]) => row(`\`${key}\``, description(value as z.ZodType)));
  return table(['key', 'meaning'], rows);
}

/** The keys of layout.yaml. */
export function manifestTable(): string {
  return keyTable(manifestSchema);
}

/** The keys of an entry of typography.yaml. */
export function typographyTable(): string {
  return keyTable(entrySchema);
}

function argument(name: string, { about, optional }: Argument): string {
  return `\`${name}=\` ${about}${optional ? '' : ' Required.'}`;
}

/** The helpers, with an example of each. */
export function helperTable(): string {
  const rows = Object.entries<HelperSpec>(HELPERS).map(([name, { about, example, hash }]) => {
    const named = Object.entries(hash).map(([key, value]) => argument(key, value));
    return row(`\`${name}\``, [about, ...named].join(' '), `\`${example}\``);
  });
  return table(['helper', 'what it gives', 'example'], rows);
}

function kindWords(schema: z.ZodType): string {
  const item = itemOf(schema);
  const inner = bare(schema);
  const own = inner instanceof z.ZodEnum ? inner.options.map((word) => `\`${word}\``).join(', ') : kindOf(schema);
  const words = item ? `list of ${kindWords(item)}` : own;
  return schema === inner ? words : `${words} or null`;
}

function description(schema: z.ZodType): string {
  return schema.description ?? bare(schema).description ?? '';
}

/** A field and, below it, the fields of what it holds. */
function fieldRows(name: string, schema: z.ZodType): string[] {
  const item = itemOf(schema);
  const inner = item ?? bare(schema);
  const own = row(`\`${name}\``, kindWords(schema), description(schema) || (item ? description(item) : ''));
  if (kindOf(inner) !== 'object') return [own];
  const prefix = item ? `${name}[].` : `${name}.`;
  return [own, ...[...fieldsOf(inner)].flatMap(([field, one]) => fieldRows(prefix + field, one))];
}

/** All that templates may name. */
export function viewTable(): string {
  const rows = [...fieldsOf(viewSchema)].flatMap(([name, schema]) => fieldRows(name, schema));
  return table(['name', 'kind', 'meaning'], rows);
}
