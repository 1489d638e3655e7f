import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.js';
import { checkFiles, checkTexts, type FactsContext, logos, type TextsContext } from './checks/index.js';
import { textFields } from './fields.js';
import type { Candidate } from './folder.js';
import { certain, loadFile } from './load-file.js';
import { textsSchema } from './schema/texts.js';

export interface LoadedEdition {
  readonly language: string;
  /** Absent when nothing could be made of the file. */
  readonly context?: TextsContext;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the texts of a language and checks them against the facts. */
export async function loadTexts(
  folder: string,
  real: string,
  candidate: Candidate,
  facts: FactsContext | undefined,
): Promise<LoadedEdition> {
  const language = candidate.stem;
  const file = join(folder, candidate.file);
  const { checked, diagnostics } = await loadFile({ folder, real }, candidate, textsSchema);
  if (checked === undefined) return { language, diagnostics };
  const { files, diagnostics: missing } = await checkFiles(real, checked.data, logos(checked.partial.publication));
  const context: TextsContext = { language, texts: checked, fields: textFields(checked.partial), files };
  // Facts with a mistake of syntax may lack what the texts refer to only in appearance.
  const reliable = facts?.facts.data.sound ? facts : undefined;
  const found = [...missing, ...checkTexts(context, reliable)];
  return { language, context, diagnostics: [...diagnostics, ...certain(found, file, checked.data.soundUntil)] };
}
