import { basename } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.js';
import { checkDataGlyphs } from '../glyphs/data.js';
import { type LoadedProfile, loadProfile, type Profile } from '../profile/index.js';
import { requireLanguages } from './languages.js';
import type { Tally } from './report/index.js';
import type { Terminal } from './terminal.js';

export interface CheckJob {
  /** Absolute paths. */
  readonly folders: readonly string[];
  readonly languages: readonly string[] | undefined;
  /** As they were named; none: only the data are checked. */
  readonly layouts: readonly string[];
}

/** Checks the profiles one after the other and tells the tally what is found. */
export async function runCheck(job: CheckJob, tally: Tally, terminal: Terminal): Promise<void> {
  if (job.languages !== undefined) await requireLanguages(job.folders, job.languages);
  const checks = await layoutChecks(job.layouts, tally, terminal);
  for (const folder of job.folders) {
    const before = tally.totals();
    try {
      const loaded = await loadProfile(folder, job.languages === undefined ? {} : { languages: job.languages });
      for await (const diagnostics of findings(loaded, checks)) tally.diagnostics(diagnostics);
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

type EditionCheck = (profile: Profile) => Promise<readonly Diagnostic[]>;

/** Layouts and styles are loaded only when they are asked for: they take longer than all of the data. */
async function layoutChecks(named: readonly string[], tally: Tally, terminal: Terminal): Promise<EditionCheck[]> {
  if (named.length === 0) return [(profile) => checkDataGlyphs(profile)];
  const [{ checkEdition }, { loadLayouts }] = await Promise.all([import('../check.js'), import('./layouts.js')]);
  const layouts = await loadLayouts(named, tally, terminal);
  return layouts.map((layout) => (profile) => checkEdition(profile, layout));
}

async function* findings(
  loaded: LoadedProfile,
  checks: readonly EditionCheck[],
): AsyncGenerator<readonly Diagnostic[]> {
  yield loaded.diagnostics;
  for (const { profile, diagnostics } of loaded.editions) {
    yield diagnostics;
    if (profile === undefined) continue;
    for (const check of checks) yield await check(profile);
  }
}
