import type { Diagnostic, DiagnosticCode } from '../../diagnostics/index.js';
import type { Ending, Task } from './task.js';

type Bad = Exclude<Ending, { kind: 'done' | 'aborted' }>;

const WORDS: Readonly<Record<Bad['kind'], { code: DiagnosticCode; message: string; hint: string }>> = {
  timeout: {
    code: 'batch/timeout',
    message: 'The profile took longer than --timeout allows, and again when nothing else was made at the same time.',
    hint: 'Give it more time (--timeout 300), or part it: a profile of hundreds of pages is seldom read.',
  },
  memory: {
    code: 'batch/memory',
    message:
      'The profile took more memory than --memory allows, and again when nothing else was made at the same time.',
    hint: 'Give it more memory (--memory 2GB), make its pictures smaller, or part it.',
  },
  crashed: {
    code: 'batch/crashed',
    message: 'The worker that made the profile ended by itself, and again when nothing else was made at the same time',
    hint: 'This is a mistake in mgp, not in your data. Please report it, with the profile that shows it.',
  },
};

/** What to tell of a task that was ended twice. */
export function endingDiagnostic({ folder }: Task, ending: Bad): Diagnostic {
  const { code, message, hint } = WORDS[ending.kind];
  const cause = ending.kind === 'crashed' ? `: ${causeOf(ending.error)}.` : '';
  return { code, severity: 'error', file: folder, message: `${message}${cause}`, hint };
}

const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
