import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readManifest } from '../batch/manifest/read.js';
import type { Manifest } from '../batch/manifest/types.js';
import { manifestName } from '../batch/manifest/write.js';
import type { LayoutPlace } from '../batch/plan.js';
import { lookAtFiles } from '../batch/status/index.js';
import { hasErrors } from '../diagnostics/diagnostic.js';
import { MANIFEST_FILE } from '../layout/load/names.js';
import { PROGRAM_FOLDER } from '../program-folder.js';
import { findLayouts } from './layout-places.js';
import { DEFAULT_LAYOUT, type Format } from './options.js';
import { selectProfiles } from './select.js';
import { statusReport } from './status-report.js';
import type { Terminal } from './terminal.js';

export interface StatusJob {
  /** Slugs, or paths of folders; none: all profiles. */
  readonly profiles: readonly string[];
  /** As they were named. */
  readonly root: string;
  readonly out: string;
  /** Default: those that the manifest names. */
  readonly layouts?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly format: Format;
}

/**
 * Holds the files in a folder against their manifest and their sources, and says what is found.
 * @returns Whether all is as it should be.
 */
export async function runStatus(job: StatusJob, terminal: Terminal): Promise<boolean> {
  const out = resolve(terminal.folder, job.out);
  const folders = await selectProfiles(job.profiles, job.root, terminal);
  const report = statusReport(job.format, terminal);
  const { value: manifest, diagnostics } = await readManifest(join(out, manifestName()));
  report.diagnostics(diagnostics);
  if (hasErrors(diagnostics)) return false;
  const layouts = job.layouts === undefined ? layoutsOf(manifest) : await findLayouts(job.layouts, terminal);
  const { languages } = job;
  const all = job.profiles.length === 0;
  const options = { out, folders, all, layouts, languages, onlyLayouts: job.layouts !== undefined };
  for await (const status of lookAtFiles(manifest, { ...options, shownFrom: terminal.folder })) report.file(status);
  return report.finish();
}

/** The layouts of the program that a manifest names. */
function layoutsOf(manifest: Manifest | undefined): LayoutPlace[] {
  const names = new Set(manifest?.files.map(({ layout }) => layout));
  if (names.size === 0) names.add(DEFAULT_LAYOUT);
  return [...names].sort().flatMap((name): LayoutPlace[] => {
    const folder = join(PROGRAM_FOLDER, 'templates', name);
    return /^[a-z0-9][a-z0-9-]*$/.test(name) && existsSync(join(folder, MANIFEST_FILE)) ? [{ name, folder }] : [];
  });
}
