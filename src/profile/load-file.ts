import { join } from 'node:path';
import type { z } from 'zod';
import type { Diagnostic, DiagnosticCode } from '../diagnostics/index.js';
import { parseData } from './data/parse.js';
import { readText } from './data/read.js';
import { findFile } from './files.js';
import type { Candidate } from './folder.js';
import { type Checked, checkSchema } from './schema/check.js';

/** A file as it was read; `checked` is absent when nothing could be made of it. */
export interface LoadedFile<T> {
  readonly checked?: Checked<T>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Mistakes that may only seem to be ones because a mistake of syntax hides what follows it. */
const ABOUT_ABSENCE: ReadonlySet<DiagnosticCode> = new Set([
  'data/missing',
  'data/missing-domain',
  'data/empty-domain',
  'data/missing-alt',
]);

/**
 * In a file with a mistake of syntax, keeps what is certain: what stands on a line before the mistake and is not about
 * something that is missing.
 */
export function certain(found: readonly Diagnostic[], file: string, soundUntil: number): Diagnostic[] {
  if (soundUntil === Number.POSITIVE_INFINITY) return [...found];
  return found.filter(
    ({ code, line = 1, file: where }) => where !== file || (line < soundUntil && !ABOUT_ABSENCE.has(code)),
  );
}

/** Where a file of data stands. */
export interface Place {
  /** The profile's folder, as it is called in messages. */
  readonly folder: string;
  /** The same with its links followed. */
  readonly real: string;
}

/** A link that leads out of the profile's folder is not followed: what is behind it would go into the PDF. */
async function leadingOutside({ folder, real }: Place, name: string): Promise<Diagnostic | undefined> {
  const found = await findFile(real, name);
  if (!('code' in found) || found.code !== 'data/outside-folder') return undefined;
  const { code, message, hint } = found;
  return { code, severity: 'error', file: join(folder, name), message, ...(hint === undefined ? {} : { hint }) };
}

/** Reads a file of data and holds it against its schema. */
export async function loadFile<T>(
  place: Place,
  { file: name, format }: Candidate,
  schema: z.ZodType<T>,
): Promise<LoadedFile<T>> {
  const file = join(place.folder, name);
  const outside = await leadingOutside(place, name);
  if (outside !== undefined) return { diagnostics: [outside] };
  const text = readText(file);
  if (text.value === undefined) return { diagnostics: text.diagnostics };
  const parsed = parseData(file, text.value, format);
  const before = [...text.diagnostics, ...parsed.diagnostics];
  if (parsed.value === undefined) return { diagnostics: before };
  const checked = checkSchema(schema, parsed.value);
  return { checked, diagnostics: [...before, ...certain(checked.diagnostics, file, parsed.value.soundUntil)] };
}
