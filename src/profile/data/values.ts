import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Diagnostic, DiagnosticCode, Position } from '../../diagnostics/index.js';
import type { Entry } from './file.js';
import { MAX_ALIASED, MAX_NAMES, MAX_VALUES, tooLong } from './limits.js';
import { refusedCharacter } from './read.js';

export interface Values {
  readonly value: unknown;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Stops reading a document that has too much, for instance one whose aliases make it endless. */
class TooMany extends Error {
  constructor(
    message: string,
    readonly hint: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

/**
 * Turns the nodes of a YAML document into plain values, noting where each stands. Plain objects have own properties
 * only; the name `__proto__` is refused.
 */
export class ValueReader {
  private readonly entries = new Map<string, Entry>();
  private readonly diagnostics: Diagnostic[] = [];
  private readonly anchors = new Map<string, Node>();
  private readonly active = new Set<Node>();
  private count = 0;
  private aliased = 0;
  /** Where the alias that is being followed stands; nothing outside of one. */
  private following: number | undefined;
  /** Whether the file itself is free of refused characters, so that those in values come from escapes. */
  private readonly clean: boolean;

  constructor(
    text: string,
    private readonly at: (offset: number) => Position,
  ) {
    this.clean = refusedCharacter(text) === undefined;
  }

  read(root: Node | null): Values {
    let value: unknown = null;
    try {
      value = this.value(root, '', undefined);
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
      this.report('data/too-large', error.offset, error.message, error.hint);
    }
    return { value, entries: this.entries, diagnostics: this.diagnostics };
  }

  private report(code: DiagnosticCode, offset: number, message: string, hint?: string): void {
    this.diagnostics.push({
      code,
      severity: 'error',
      ...this.at(offset),
      message,
      ...(hint === undefined ? {} : { hint }),
    });
  }

  private value(node: unknown, path: string, key: number | undefined): unknown {
    this.countOne(node);
    const place = key === undefined ? {} : { key };
    if (isAlias(node)) return this.alias(node.source, node.range?.[0] ?? 0, path, key);
    if (isMap(node) || isSeq(node)) {
      const [start = 0, end = start] = node.range ?? [];
      this.entries.set(path, { ...place, start, end });
      this.note(node, start);
      this.active.add(node);
      const value = isMap(node)
        ? this.map(node.items, path)
        : node.items.map((item, index) => this.value(item, extended(path, index), undefined));
      this.active.delete(node);
      return value;
    }
    if (!isScalar(node)) {
      this.entries.set(path, { ...place, start: key ?? 0, end: key ?? 0 });
      return null;
    }
    const [start = key ?? 0, end = start] = node.range ?? [];
    const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
    this.entries.set(path, { ...place, start, end, scalar: { type: node.type, text } });
    this.note(node, start);
    this.characters(text, start);
    const excess = tooLong(text);
    if (excess !== undefined) throw new TooMany(excess.message, excess.hint, start);
    return node.value;
  }

  private countOne(node: unknown): void {
    this.count += 1;
    if (this.following !== undefined) this.aliased += 1;
    if (this.aliased > MAX_ALIASED) {
      const message = `The file has more than ${MAX_ALIASED} values that come from aliases.`;
      throw new TooMany(message, 'Write out what the aliases (`*name`) stand for.', this.following ?? 0);
    }
    if (this.count > MAX_VALUES) {
      const offset = (node as Node | null)?.range?.[0] ?? 0;
      throw new TooMany(`The file has more than ${MAX_VALUES} values.`, 'Part it.', offset);
    }
  }

  private map(
    pairs: readonly { readonly key: unknown; readonly value: unknown }[],
    path: string,
  ): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const beyond = pairs[MAX_NAMES]?.key;
    if (pairs.length > MAX_NAMES) {
      const offset = (beyond as Node | null)?.range?.[0] ?? 0;
      throw new TooMany(`More than ${MAX_NAMES} names stand in one place.`, 'Delete what is not needed.', offset);
    }
    const seen = new Set<string>();
    for (const { key, value } of pairs) {
      if (!isScalar(key)) {
        const start = (key as Node | null)?.range?.[0] ?? 0;
        this.report('data/syntax', start, 'A name must be plain text, and here it is a list, a map or an alias.');
        continue;
      }
      const name = keyName(key);
      const start = key.range?.[0] ?? 0;
      this.note(key, start);
      this.characters(name, start);
      if (name === '__proto__')
        this.report('data/unknown-key', start, '`__proto__` is not allowed as a name.', 'Choose another name.');
      // Of a name that stands twice the first counts.
      else if (!seen.has(name)) result[name] = this.value(value, extended(path, name), start);
      else this.report('data/duplicate-key', start, TWICE, 'Delete one of the two, or give it another name.');
      seen.add(name);
    }
    return result;
  }

  private alias(name: string, start: number, path: string, key: number | undefined): unknown {
    const node = this.anchors.get(name);
    if (node === undefined || this.active.has(node)) {
      const why = node === undefined ? 'is not defined above' : 'contains itself';
      this.report('data/syntax', start, `The alias \`*${name}\` ${why}.`, 'Text that begins with `*` needs quotes.');
      this.entries.set(path, { ...(key === undefined ? {} : { key }), start, end: start });
      return null;
    }
    const outer = this.following;
    this.following = outer ?? start;
    const value = this.value(node, path, key);
    this.following = outer;
    return value;
  }

  /** Remembers anchors, and refuses tags. */
  private note(node: Node, start: number): void {
    if (isAlias(node)) return;
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node);
    if (node.tag !== undefined) {
      this.report(
        'data/tag',
        start,
        `The tag \`${node.tag}\` is not allowed: a profile has texts, numbers, lists and maps.`,
        'Delete the tag; text that begins with `!` needs quotes.',
      );
    }
  }

  /** Escapes such as `"\a"` bring in characters that the file itself does not have. */
  private characters(text: string, start: number): void {
    const found = this.clean ? refusedCharacter(text) : undefined;
    if (found !== undefined) {
      this.report(
        'data/control-character',
        start,
        `The text has a control character, ${found}, which no page can show.`,
        'Delete its escape.',
      );
    }
  }
}

const TWICE = 'This name stands twice in one place.';

const extended = (path: string, name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);

/** The name as it is written: `2017` and `null` are names like any other. */
function keyName(key: Scalar): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? '');
}
