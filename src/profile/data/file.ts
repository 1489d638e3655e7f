import type { LineCounter, Scalar } from 'yaml';
import {
  type Diagnostic,
  type DiagnosticCode,
  type Position,
  type Severity,
  shortened,
} from '../../diagnostics/index.js';
import { offsetInSource } from './scalar.js';

/** Where a value stands in the text of its file, in UTF-16 units from its start. */
export interface Entry {
  /** Start of its name, where it has one. */
  readonly key?: number;
  readonly start: number;
  readonly end: number;
  /** How it is written, for a text or number; nothing for a list or map. */
  readonly scalar?: { readonly type: Scalar['type']; readonly text: string };
}

/** A path as zod has it, or joined with dots as `data-path` has it. */
export type Path = string | readonly PropertyKey[];

/** `domains.partnerships.potential.0`. */
export function joined(path: Path): string {
  return typeof path === 'string' ? path : path.map(String).join('.');
}

/** Line and column, from 1, of an offset in a file. */
export function positionIn(file: string, lines: LineCounter, offset: number): Required<Position> {
  const { line, col } = lines.linePos(Math.max(0, offset));
  return { file, line, column: col };
}

/** What a report of a mistake may say beside the code and the message. */
export interface Report {
  readonly hint?: string | undefined;
  /** Default: an error. */
  readonly severity?: Severity;
  /** Point at the value's name rather than at the value. */
  readonly key?: boolean;
  /** Index of the character in the text that is meant. */
  readonly offset?: number;
}

/** A file of data as it was written: its value, and where each part of it stands. */
export class DataFile {
  constructor(
    readonly file: string,
    readonly value: unknown,
    /** Line of the first mistake of syntax, Infinity when there is none: what stands before it means what it says. */
    readonly soundUntil: number,
    private readonly text: string,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly lines: LineCounter,
  ) {}

  /** Whether the file is whole; else what it seems to lack may only have been lost. */
  get sound(): boolean {
    return this.soundUntil === Number.POSITIVE_INFINITY;
  }

  /** Whether the file has a value at this very path. */
  has(path: Path): boolean {
    return this.entries.has(joined(path));
  }

  /** How many names of the path, from its start, the file has. */
  depth(path: Path): number {
    const names = joined(path).split('.');
    for (let depth = names.length; depth > 0; depth -= 1)
      if (this.entries.has(names.slice(0, depth).join('.'))) return depth;
    return 0;
  }

  /**
   * The place of a value: of a text or number its start, of a list or map its name. Of a path that is not there, the
   * place of the nearest ancestor. `offset` is an index in the text, `key` asks for the place of the name.
   */
  locate(path: Path, options: { readonly offset?: number; readonly key?: boolean } = {}): Position {
    const names = joined(path).split('.');
    const entry = this.entries.get(names.slice(0, this.depth(path)).join('.'));
    return this.position(entry === undefined ? 0 : this.startOf(entry, options));
  }

  /** Line and column of an offset in the file. */
  position(offset: number): Position {
    return positionIn(this.file, this.lines, offset);
  }

  /** A diagnostic about the value at a path. */
  report(code: DiagnosticCode, path: Path, message: string, options: Report = {}): Diagnostic {
    const { hint, severity = 'error', key = false, offset } = options;
    const position = this.locate(path, { key, ...(offset === undefined ? {} : { offset }) });
    const where = joined(path);
    return {
      code,
      severity,
      ...position,
      message: shortened(message),
      ...(hint === undefined ? {} : { hint }),
      ...(where === '' ? {} : { path: where }),
    };
  }

  private startOf(entry: Entry, { offset, key }: { readonly offset?: number; readonly key?: boolean }): number {
    if (entry.scalar === undefined || key === true) return entry.key ?? entry.start;
    if (offset === undefined) return entry.start;
    return offsetInSource(
      this.text,
      { start: entry.start, end: entry.end, type: entry.scalar.type },
      entry.scalar.text,
      offset,
    );
  }
}
