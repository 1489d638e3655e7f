import type { CssLocation } from 'css-tree';
import { type Diagnostic, type DiagnosticCode, shortened } from '../../diagnostics/index.js';
import { Mistake } from '../mistake.js';
import type { Place } from '../sheet.js';

/** Where a node of the tree begins. */
export function placeOf(file: string, node: { readonly loc?: CssLocation | undefined }): Place {
  return { file, line: node.loc?.start.line ?? 1, column: node.loc?.start.column ?? 1 };
}

/** The place of an offset in a text that begins at `start`. */
export function placeWithin(start: Place, text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|[\n\r\f]/u);
  const last = before.at(-1)?.length ?? 0;
  if (before.length === 1) return { ...start, column: start.column + last };
  return { ...start, line: start.line + before.length - 1, column: last + 1 };
}

export function styleError(place: Place, code: DiagnosticCode, message: string, hint?: string): Diagnostic {
  return {
    code,
    severity: 'error',
    ...place,
    message: shortened(message),
    ...(hint === undefined ? {} : { hint: shortened(hint) }),
  };
}

/** Gathers what is wrong with a sheet. */
export class Problems {
  readonly diagnostics: Diagnostic[] = [];

  add(place: Place, code: DiagnosticCode, message: string, hint?: string): void {
    this.diagnostics.push(styleError(place, code, message, hint));
  }

  /** What the work gives, or nothing where it finds a mistake, which is noted for the place. */
  guard<T>(place: Place, code: DiagnosticCode, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      this.add(place, code, error.message, error.hint);
      return undefined;
    }
  }
}
