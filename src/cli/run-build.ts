import { resolve } from 'node:path';
import type { BatchOptions } from '../batch/index.js';
import { runBatch } from '../batch/run.js';
import { requireLanguages } from './languages.js';
import { findLayouts } from './layout-places.js';
import type { Tally } from './report/index.js';
import type { Terminal } from './terminal.js';

export interface BuildJob extends Omit<BatchOptions, 'layouts' | 'out' | 'shownFrom'> {
  /** As they were named. */
  readonly layouts: readonly string[];
  readonly out: string;
}

/** Builds the profiles and tells the tally what happens. */
export async function runBuild(job: BuildJob, tally: Tally, terminal: Terminal): Promise<void> {
  if (job.languages !== undefined) await requireLanguages(job.folders, job.languages);
  const layouts = await findLayouts(job.layouts, terminal);
  const out = resolve(terminal.folder, job.out);
  for await (const event of runBatch({ ...job, layouts, out, shownFrom: terminal.folder })) {
    if (event.kind === 'diagnostics') tally.diagnostics(event.diagnostics);
    else tally.event(event);
    await terminal.drained();
  }
}
