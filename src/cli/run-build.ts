import { resolve } from 'node:path';
import { type BuildOptions, buildProfile } from '../pipeline.js';
import { requireLanguages } from './languages.js';
import { loadLayouts } from './layouts.js';
import type { Tally } from './report/index.js';
import type { CheckJob } from './run-check.js';
import type { Terminal } from './terminal.js';

export interface BuildJob extends Omit<CheckJob, 'languages'> {
  /** As it was named. */
  readonly out: string;
  /** What each edition is built with. */
  readonly options: Omit<BuildOptions, 'layouts' | 'out'>;
}

/** Builds the profiles one after the other and tells the tally what happens. */
export async function runBuild(job: BuildJob, tally: Tally, terminal: Terminal): Promise<void> {
  const { options } = job;
  const { languages } = options;
  if (languages !== undefined) await requireLanguages(job.folders, languages);
  const layouts = await loadLayouts(job.layouts, tally, terminal);
  const out = resolve(terminal.folder, job.out);
  for (const folder of job.folders) {
    let since = terminal.now();
    for await (const event of buildProfile(folder, { ...options, layouts, out })) {
      if (event.kind === 'diagnostics') {
        tally.diagnostics(event.diagnostics);
      } else {
        const now = terminal.now();
        tally.event(event.kind === 'file' ? { ...event, milliseconds: now - since } : event);
        since = now;
      }
    }
  }
}
