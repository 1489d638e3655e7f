import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Diagnostic, DiagnosticCode, Position } from '../../diagnostics/index.js';
import type { Entry } from './file.js';
import { refusedCharacter } from './read.js';

/** Most values that a file may have once aliases are followed: an alias of an alias of an alias grows fast. */
const MAX_VALUES = 100_000;

export interface Values {
  readonly value: unknown;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Stops reading a document whose aliases make it endless. */
class TooManyValues extends Error {}

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
      if (!(error instanceof TooManyValues)) throw error;
      this.report(
        'data/too-large',
        0,
        `The file has more than ${MAX_VALUES} values once its aliases are followed.`,
        'Write out what the aliases (`*name`) stand for.',
      );
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
    this.count += 1;
    if (this.count > MAX_VALUES) throw new TooManyValues();
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
    return node.value;
  }

  private map(
    pairs: readonly { readonly key: unknown; readonly value: unknown }[],
    path: string,
  ): Record<string, unknown> {
    const result: Record<string, unknown> = {};
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
      // Of a name that stands twice, which has been reported, the first counts.
      else if (!Object.hasOwn(result, name)) result[name] = this.value(value, extended(path, name), start);
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
    return this.value(node, path, key);
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

const extended = (path: string, name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);

/** The name as it is written: `2017` and `null` are names like any other. */
function keyName(key: Scalar): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? '');
}
