import type { Outcome } from '../../diagnostics/index.js';
import { slugProblem } from '../../profile/index.js';
import { type BuildRecord, recordSchema } from './schema.js';

/**
 * Reads a record of a build from the bytes of its file, without trust in who wrote it.
 * @param file Its path, for messages.
 */
export function parseRecord(bytes: Uint8Array, file: string): Outcome<BuildRecord> {
  const unreadable = (why: string, hint: string): Outcome<BuildRecord> => ({
    diagnostics: [
      {
        code: 'record/unreadable',
        severity: 'error',
        file,
        message: `The record of the build cannot be read: ${why}.`,
        hint,
      },
    ],
  });
  const value = parseJson(bytes);
  if (value === undefined) return unreadable('it is not JSON', 'Take it out of the PDF again with `mgp extract`.');
  const { success, data, error } = recordSchema.safeParse(value);
  if (!success) {
    const [issue] = error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : `\`${issue.path.map(String).join('.')}\`: `;
    return unreadable(`${where}${issue?.message ?? 'it has another form'}`, newer(value));
  }
  const problem = slugProblem(data.profile);
  if (problem !== undefined) return unreadable(`the profile cannot be called \`${data.profile}\``, 'Correct its name.');
  return { value: data, diagnostics: [] };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** What to do about a record that does not fit: it may be of a version to come. */
function newer(value: unknown): string {
  const hint = 'It may have been written by another version of mgp';
  const program = typeof value === 'object' && value !== null && 'program' in value ? value.program : undefined;
  const version = typeof program === 'object' && program !== null && 'version' in program ? program.version : undefined;
  return typeof version === 'string' && /^[\w.+-]{1,40}$/.test(version) ? `${hint}: ${version}.` : `${hint}.`;
}
