import { hasErrors } from '../diagnostics/index.js';
import { pdfPath, writeWhole } from '../output/index.js';
import type { DiagnosticsEvent, FailedEvent, FileEvent } from './events.js';
import type { MadeFile } from './made.js';
import { causesOf } from './make.js';

/**
 * Writes a file that was made to its place, whole or not at all.
 * @param temporaryPath As `writeWhole` takes it.
 */
export async function writeMade(
  { profile, language, layout, bytes, pages }: MadeFile,
  out: string,
  temporaryPath?: () => string,
): Promise<(DiagnosticsEvent | FileEvent | FailedEvent)[]> {
  const name = { profile, language, layout };
  const file = pdfPath(out, { slug: profile, language, layout });
  const diagnostics = await writeWhole(file, bytes, temporaryPath);
  const ending: FileEvent | FailedEvent = hasErrors(diagnostics)
    ? { kind: 'failed', ...name, causes: causesOf(diagnostics) }
    : { kind: 'file', ...name, file, pages, bytes: bytes.length };
  return [...(diagnostics.length > 0 ? [{ kind: 'diagnostics' as const, diagnostics }] : []), ending];
}
