import type { z } from 'zod';
import { type Diagnostic, type DiagnosticCode, didYouMean } from '../../diagnostics/index.js';
import { DOMAIN_IDS } from '../../framework/index.js';
import type { DataFile } from '../data/file.js';
import { joined } from '../data/file.js';
import { codeAt, descriptionAt, namesAt } from './walk.js';

type Issue = z.core.$ZodIssue;

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

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'no number that can be counted with';
  return (
    { string: 'a text', number: 'a number', boolean: '`true` or `false`' }[typeof value as string] ??
    'a map of names and values'
  );
}

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((found, name) => {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    return (found as Record<PropertyKey, unknown>)[name];
  }, value);
}

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
};

const listed = (words: readonly unknown[]): string => {
  const all = words.map((word) => `\`${String(word)}\``);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
};

/** Says what issues of zod mean for a file of data. */
export class IssueReader {
  readonly diagnostics: Diagnostic[] = [];
  /** Paths of the values that are wrong. */
  readonly wrong: PropertyKey[][] = [];

  constructor(
    private readonly schema: z.ZodType,
    private readonly data: DataFile,
  ) {}

  read(issues: readonly Issue[], prefix: readonly PropertyKey[] = []): void {
    for (const issue of issues) this.issue(issue, [...prefix, ...issue.path]);
  }

  private issue(issue: Issue, path: PropertyKey[]): void {
    if (path.length > 0 && valueAt(this.data.value, path) === undefined) {
      this.missing(path);
      return;
    }
    if (issue.code === 'invalid_union') {
      const branch = this.branch(issue.errors);
      if (branch !== undefined) this.read(branch, path);
      else
        this.kind(
          path,
          issue.errors.flatMap((errors) => errors.filter(isOwnType).map(({ expected }) => expected)),
        );
      return;
    }
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) this.unknownKey([...path, key]);
      return;
    }
    if (issue.code === 'invalid_type') {
      this.kind(path, [issue.expected]);
      return;
    }
    const value = valueAt(this.data.value, path);
    const name = path.length === 0 ? 'The file' : `\`${joined(path)}\``;
    if (issue.code === 'invalid_value') {
      const hint = didYouMean(String(value), issue.values.map(String));
      this.add('data/value', path, `${name} is ${shown(value)}; it must be ${listed(issue.values)}.`, hint);
    } else if (issue.code === 'too_small' || issue.code === 'too_big') {
      this.add('data/value', path, `${name} ${size(issue, value)}.`);
    } else if (issue.code === 'invalid_key') {
      const why = issue.issues[0]?.message ?? 'is not allowed as a name';
      this.wrong.push(path);
      this.diagnostics.push(
        this.data.report('data/value', path, `The name ${shown(path.at(-1))} ${why}.`, { key: true }),
      );
    } else if (issue.code === 'invalid_format') {
      const empty = typeof value === 'string' && value.trim() === '';
      const hint = empty ? 'Write a text, or delete the line.' : undefined;
      this.add('data/value', path, empty ? `${name} is empty.` : `${name}, ${shown(value)}, ${issue.message}.`, hint);
    } else {
      const hint: unknown = issue.code === 'custom' ? issue.params?.hint : undefined;
      this.add('data/value', path, issue.message, typeof hint === 'string' ? hint : undefined);
    }
  }

  /** The option of a union that the writer most likely meant: of those whose kind fits the value, the nearest. */
  private branch(options: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
    const fitting = options.filter((issues) => !issues.some(isOwnType));
    return fitting.sort((a, b) => a.length - b.length)[0];
  }

  private add(code: DiagnosticCode, path: PropertyKey[], message: string, hint?: string): void {
    this.wrong.push(path);
    this.diagnostics.push(
      this.data.report(codeAt(this.schema, path) ?? code, path, message, {
        hint: hint ?? descriptionAt(this.schema, path),
      }),
    );
  }

  private kind(path: PropertyKey[], expected: readonly string[]): void {
    const value = valueAt(this.data.value, path);
    const kinds = [...new Set(expected.map((kind) => KINDS[kind] ?? kind))].join(' or ');
    const name = path.length === 0 ? 'The file' : `\`${joined(path)}\``;
    this.wrong.push(path);
    const message = `${name} must be ${kinds}, and here it is ${kindOf(value)}.`;
    this.diagnostics.push(
      this.data.report(value === null ? 'data/missing' : 'data/type', path, message, {
        hint: typeHint(value, expected, path) ?? descriptionAt(this.schema, path),
      }),
    );
  }

  private missing(path: PropertyKey[]): void {
    const parent = path.slice(0, -1);
    const name = String(path.at(-1));
    this.wrong.push(path);
    const where = parent.length === 0 ? 'the file' : `\`${joined(parent)}\``;
    if (parent.length === 1 && parent[0] === 'domains' && (DOMAIN_IDS as readonly string[]).includes(name)) {
      const hint = `Add \`${name}:\` with findings or a narrative, or \`${name}: { not_assessed: why }\`.`;
      this.diagnostics.push(
        this.at(
          'data/missing-domain',
          parent,
          path,
          `The domain \`${name}\` is not there; a profile has all six.`,
          hint,
        ),
      );
      return;
    }
    this.diagnostics.push(
      this.at(
        'data/missing',
        parent,
        path,
        `${where[0]?.toUpperCase()}${where.slice(1)} has no \`${name}\`, which is required.`,
        `Add \`${name}:\` to ${where}.`,
      ),
    );
  }

  /** A diagnostic at the place of one path about another. */
  private at(
    code: DiagnosticCode,
    place: PropertyKey[],
    path: PropertyKey[],
    message: string,
    hint: string,
  ): Diagnostic {
    return { ...this.data.report(code, place, message, { hint, key: true }), path: joined(path) };
  }

  private unknownKey(path: PropertyKey[]): void {
    const parent = path.slice(0, -1);
    const name = String(path.at(-1));
    const names = namesAt(this.schema, parent);
    const where = parent.length === 0 ? 'here' : `in \`${joined(parent)}\``;
    const present = valueAt(this.data.value, parent) as object;
    const free = names.filter((candidate) => !Object.hasOwn(present, candidate));
    const hint =
      didYouMean(name, free) ??
      didYouMean(name, names) ??
      (names.length > 0 && names.length <= 12
        ? `What may stand ${where}: ${names.map((one) => `\`${one}\``).join(', ')}.`
        : undefined);
    this.wrong.push(path);
    this.diagnostics.push(
      this.data.report('data/unknown-key', path, `\`${name}\` is not a name that may stand ${where}.`, {
        hint,
        key: true,
      }),
    );
  }
}

function isOwnType(issue: Issue): issue is z.core.$ZodIssueInvalidType {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function size(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, value: unknown): string {
  const list = Array.isArray(value);
  const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  if (list) return `has ${value.length} items; it must have ${limit}`;
  return `is ${shown(value)}; it must be ${limit}`;
}

function typeHint(value: unknown, expected: readonly string[], path: readonly PropertyKey[]): string | undefined {
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
