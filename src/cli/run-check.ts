import { basename } from 'node:path';
import { checkEdition } from '../check.js';
import type { Diagnostic } from '../diagnostics/index.js';
import type { Layout } from '../layout/index.js';
import { type LoadedProfile, loadProfile } from '../profile/index.js';
import { requireLanguages } from './languages.js';
import { loadLayouts } from './layouts.js';
import type { Tally } from './report/index.js';
import type { Terminal } from './terminal.js';

export interface CheckJob {
  /** Absolute paths. */
  readonly folders: readonly string[];
  readonly languages: readonly string[] | undefined;
  /** As they were named. */
  readonly layouts: readonly string[];
}

/** Checks the profiles one after the other and tells the tally what is found. */
export async function runCheck(job: CheckJob, tally: Tally, terminal: Terminal): Promise<void> {
  if (job.languages !== undefined) await requireLanguages(job.folders, job.languages);
  const layouts = await loadLayouts(job.layouts, tally, terminal);
  for (const folder of job.folders) {
    const before = tally.totals();
    try {
      const loaded = await loadProfile(folder, job.languages === undefined ? {} : { languages: job.languages });
      for await (const diagnostics of findings(loaded, layouts)) tally.diagnostics(diagnostics);
      const after = tally.totals();
      tally.event({
        kind: 'checked',
        profile: loaded.slug,
        languages: loaded.editions.map((edition) => edition.language),
        errors: after.errors - before.errors,
        warnings: after.warnings - before.warnings,
      });
    } catch (error) {
      tally.event({ kind: 'internal-error', profile: basename(folder), error });
    }
  }
}

async function* findings(loaded: LoadedProfile, layouts: readonly Layout[]): AsyncGenerator<readonly Diagnostic[]> {
  yield loaded.diagnostics;
  for (const { profile, diagnostics } of loaded.editions) {
    yield diagnostics;
    if (profile === undefined) continue;
    for (const layout of layouts) yield await checkEdition(profile, layout);
  }
}
