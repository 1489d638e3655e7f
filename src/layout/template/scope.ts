import type { z } from 'zod';
import { fieldsOf, flagShape, numberShape, textShape } from './shape.js';

/** What names mean at a place in a template. */
export interface Scope {
  /** `this`. */
  readonly schema: z.ZodType;
  /** What the arguments of a partial (`name=value`) add to `this`. */
  readonly given: ReadonlyMap<string, z.ZodType>;
  /** Names given by `as |name|`, here and around. */
  readonly names: ReadonlyMap<string, z.ZodType>;
  /** `../`; none at the top of a template. */
  readonly outer: Scope | undefined;
  readonly root: z.ZodType;
  /** Whether `@index`, `@first`, `@last` and `@key` mean something. */
  readonly inList: boolean;
}

/** A path of a template, as Handlebars parses it. */
export interface TemplatePath {
  readonly data: boolean;
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
}

/** What a path leads to, or the name that does not exist, with those that do. */
export type Resolved =
  | { readonly schema: z.ZodType }
  | { readonly unknown: string; readonly known: readonly string[]; readonly within: string };

const LIST_DATA: ReadonlyMap<string, z.ZodType> = new Map([
  ['index', numberShape],
  ['first', flagShape],
  ['last', flagShape],
  ['key', textShape],
]);

function walk(start: z.ZodType, parts: readonly string[], within: string): Resolved {
  let schema = start;
  let place = within;
  for (const part of parts) {
    const fields = fieldsOf(schema);
    const next = fields.get(part);
    if (!next) return { unknown: part, known: [...fields.keys()], within: place };
    schema = next;
    place = place === '' ? part : `${place}.${part}`;
  }
  return { schema };
}

/** Follows a path from a scope. */
export function resolvePath(path: TemplatePath, scope: Scope): Resolved {
  const [first, ...rest] = path.parts;
  if (path.data) {
    if (first === 'root') return walk(scope.root, rest, '');
    const data = scope.inList && first !== undefined ? LIST_DATA.get(first) : undefined;
    if (data && rest.length === 0) return { schema: data };
    const known = ['@root', ...(scope.inList ? [...LIST_DATA.keys()].map((name) => `@${name}`) : [])];
    return { unknown: path.original, known, within: '' };
  }
  let here: Scope | undefined = scope;
  for (let depth = path.depth; depth > 0; depth--) here = here?.outer;
  if (!here) return { unknown: path.original, known: [], within: 'what is around this template' };
  const scoped = /^(?:\.\.\/)*(?:this|\.)(?:[./]|$)/u.test(path.original);
  const blockName = scoped || path.depth > 0 ? undefined : scope.names.get(first ?? '');
  const named = blockName ?? here.given.get(first ?? '');
  if (named) return walk(named, rest, first ?? '');
  const known = fieldsOf(here.schema);
  if (first !== undefined && !known.has(first)) {
    return { unknown: first, known: [...scope.names.keys(), ...here.given.keys(), ...known.keys()], within: '' };
  }
  return walk(here.schema, path.parts, '');
}
