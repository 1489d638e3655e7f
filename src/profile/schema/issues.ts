import type { z } from 'zod';
import { type Diagnostic, type DiagnosticCode, didYouMean, suggest } from '../../diagnostics/index.js';
import { DOMAIN_IDS } from '../../framework/index.js';
import type { DataFile } from '../data/file.js';
import { joined } from '../data/file.js';
import { MAX_MISTAKES } from '../data/limits.js';
import { codeAt, descriptionAt, namesAt } from './walk.js';
import { kindOf, kindsOf, listed, shown, size, typeHint } from './words.js';

type Issue = z.core.$ZodIssue;

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((found, name) => {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    return (found as Record<PropertyKey, unknown>)[name];
  }, value);
}

const COLON =
  'If this is a text with a colon in it, put all of it in quotes, or write it on the lines below after `|`.';

/** The names that a map may have, where they are few. */
function allowed(names: readonly string[], where: string): string | undefined {
  if (names.length === 0 || names.length > 12) return undefined;
  return `What may stand ${where}: ${names.map((one) => `\`${one}\``).join(', ')}.`;
}

/** Says what issues of zod mean for a file of data. */
export class IssueReader {
  readonly diagnostics: Diagnostic[] = [];
  /** Paths of the values that are wrong. */
  readonly wrong: PropertyKey[][] = [];

  constructor(
    private readonly schema: z.ZodType,
    private readonly data: DataFile,
  ) {}

  /** Names that a misspelt one beside them most likely means: that they are missing is the same mistake. */
  readonly meant = new Set<string>();

  read(issues: readonly Issue[], prefix: readonly PropertyKey[] = []): void {
    const unknown = issues.filter(({ code }) => code === 'unrecognized_keys');
    const others = issues.filter(({ code }) => code !== 'unrecognized_keys');
    for (const issue of [...unknown, ...others]) this.issue(issue, [...prefix, ...issue.path]);
  }

  /** Whether more is said of the file than anyone reads: then what is wrong is only noted. */
  private get isEnough(): boolean {
    return this.diagnostics.length > MAX_MISTAKES;
  }

  private issue(issue: Issue, path: PropertyKey[]): void {
    if (this.isEnough && issue.code !== 'unrecognized_keys') {
      this.wrong.push(path);
      return;
    }
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
      for (const key of issue.keys) {
        if (this.isEnough) this.wrong.push([...path, key]);
        else this.unknownKey([...path, key]);
      }
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
    const name = path.length === 0 ? 'The file' : `\`${joined(path)}\``;
    this.wrong.push(path);
    const message = `${name} must be ${kindsOf(expected)}, and here it is ${kindOf(value)}.`;
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
    if (this.meant.has(joined(path))) return;
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
    const likely = suggest(name, free);
    if (likely !== undefined) this.meant.add(joined([...parent, likely]));
    // A sentence with a colon in it, which YAML takes for a name and its value.
    const sentence = /\s/.test(name.trim()) && likely === undefined;
    if (sentence) for (const one of free) this.meant.add(joined([...parent, one]));
    const hint = sentence ? COLON : (didYouMean(name, free) ?? didYouMean(name, names) ?? allowed(names, where));
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
