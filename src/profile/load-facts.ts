import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.js';
import { checkFacts, checkFiles, type FactsContext, logos, pictureFiles } from './checks/index.js';
import type { Candidate } from './folder.js';
import { certain, loadFile } from './load-file.js';
import { factsSchema } from './schema/facts.js';
import { readSources } from './sources.js';

export interface LoadedFacts {
  /** Absent when nothing could be made of the file. */
  readonly context?: FactsContext;
  /** Name of the CSL-JSON file that the facts name. */
  readonly sourcesFile?: string;
  /** Whether the facts may name files that are not known, so that a file of an odd name may be one of them. */
  readonly unknownFiles: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the facts with the files that they name. */
export async function loadFacts(folder: string, real: string, candidate: Candidate | undefined): Promise<LoadedFacts> {
  if (candidate === undefined) {
    const hint = 'A profile has its facts in `profile.yaml`; `mgp new` begins one.';
    const diagnostics: Diagnostic[] = [
      { code: 'data/folder', severity: 'error', file: folder, message: 'The folder has no `profile.yaml`.', hint },
    ];
    return { unknownFiles: false, diagnostics };
  }
  const file = join(folder, candidate.file);
  const { checked, diagnostics } = await loadFile({ folder, real }, candidate, factsSchema);
  if (checked === undefined) return { unknownFiles: true, diagnostics };
  const { partial, data } = checked;
  const [sources, found] = await Promise.all([
    readSources(real, checked),
    checkFiles(real, data, [...logos(partial.publication), ...pictureFiles(partial.pictures)]),
  ]);
  const context: FactsContext = {
    facts: checked,
    files: found.files,
    ...(sources.list === undefined ? {} : { sources: sources.list }),
  };
  const semantic = [...sources.diagnostics, ...found.diagnostics, ...checkFacts(context)];
  return {
    context,
    ...(sources.file === undefined ? {} : { sourcesFile: sources.file }),
    unknownFiles: !data.sound,
    diagnostics: [...diagnostics, ...certain(semantic, file, data.soundUntil)],
  };
}
