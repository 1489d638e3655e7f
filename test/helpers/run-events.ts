import type { FailedEvent, FileEvent, UnchangedEvent } from '../../src/batch/events.js';
import type { DiagnosticCode } from '../../src/diagnostics/index.js';

/** A file that was built, of a run that never was. */
export function built(profile: string, language = 'en', layout = 'iom'): FileEvent {
  return { kind: 'file', ...place(profile, language, layout), pages: 19, bytes: 214_000 };
}

/** A file that is as it would be. */
export function unchanged(profile: string, language = 'en', layout = 'iom'): UnchangedEvent {
  return { kind: 'unchanged', ...place(profile, language, layout), pages: 19, bytes: 214_000 };
}

/** A file that has errors. */
export function failed(
  profile: string,
  causes: readonly DiagnosticCode[],
  language = 'en',
  layout = 'iom',
): FailedEvent {
  return { kind: 'failed', profile, language, layout, causes };
}

function place(profile: string, language: string, layout: string) {
  const end = layout === 'iom' ? '' : `-${layout}`;
  return { profile, language, layout, file: `/work/out/${profile}/${profile}-${language}${end}.pdf` };
}
