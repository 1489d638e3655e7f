import type { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/index.js';
import type { DataFile } from '../data/file.js';
import { IssueReader } from './issues.js';
import { type Partially, without } from './partial.js';

/** A file of data and what its schema makes of it. */
export interface Checked<T> {
  readonly data: DataFile;
  /** All of it, when it is as the schema has it. */
  readonly whole?: T;
  /** What of it is as the schema has it, for checks that can still run. */
  readonly partial: Partially<T>;
  /** Paths of missing values whose misspelt names have been reported. */
  readonly meant: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Holds a file of data against its schema. */
export function checkSchema<T>(schema: z.ZodType<T>, data: DataFile): Checked<T> {
  const result = schema.safeParse(data.value);
  if (result.success)
    return { data, whole: result.data, partial: result.data as Partially<T>, meant: new Set(), diagnostics: [] };
  const reader = new IssueReader(schema, data);
  reader.read(result.error.issues);
  // What is left has the shape of the schema wherever it has anything: every value that did not fit is gone.
  const partial = (without(data.value, reader.wrong) ?? {}) as Partially<T>;
  return { data, partial, meant: reader.meant, diagnostics: reader.diagnostics };
}
