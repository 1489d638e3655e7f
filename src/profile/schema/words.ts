import type { z } from 'zod';

/** What a kind of value is called. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  tuple: 'a list',
  object: 'a map of names and values',
  record: 'a map of names and values',
  null: 'nothing',
};

/** What a value is, for a sentence: a short one is shown. */
export function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `the text ${shown(value)}`;
  if (typeof value === 'number')
    return Number.isFinite(value) ? `the number ${shown(value)}` : 'no number that can be counted with';
  return typeof value === 'boolean' ? shown(value) : 'a map of names and values';
}

/** The kinds of value that are expected, for a sentence. */
export function kindsOf(expected: readonly string[]): string {
  return [...new Set(expected.map((kind) => KINDS[kind] ?? kind))].join(' or ');
}

/** A value in a sentence, its end cut off where it is long. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}

/** `a`, `b` or `c`. */
export function listed(words: readonly unknown[]): string {
  const all = words.map((word) => `\`${String(word)}\``);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}

/** How a number, a text or a list is too small or too large. */
export function size(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, value: unknown): string {
  const list = Array.isArray(value);
  const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  if (list) return `has ${value.length} items; it must have ${limit}`;
  if (typeof value === 'string') return `has ${value.length} characters; it must have ${limit}`;
  return `is ${shown(value)}; it must be ${limit}`;
}

/** What to do about a value of the wrong kind, where that can be told. */
export function typeHint(
  value: unknown,
  expected: readonly string[],
  path: readonly PropertyKey[],
): string | undefined {
  const name = String(path.at(-1) ?? '');
  if (value === null)
    return path.length === 0
      ? 'The file is empty: `mgp new` writes one to start from.'
      : 'Write a value, or delete the line.';
  if (expected.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
    return `Put it in quotes: \`"${String(value)}"\`.`;
  if (expected.includes('array') && typeof value === 'string')
    return `A list has its items in lines below that begin with \`- \`, or in brackets: \`${name}: [ … ]\`.`;
  if ((expected.includes('number') || expected.includes('int')) && typeof value === 'string')
    return 'Write the number in digits, without quotes.';
  return undefined;
}
