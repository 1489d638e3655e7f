import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.js';
import type { Profile } from '../profile/index.js';

/**
 * Gives diagnostics of stations that know no files their place in the data: a station says the path of the value, and
 * the profile knows where that value was written. What belongs to no value is laid to the file of texts.
 */
export function locate(diagnostics: readonly Diagnostic[], profile: Profile): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    if (diagnostic.file !== '') return diagnostic;
    const position = diagnostic.path === undefined ? undefined : profile.locate(diagnostic.path);
    return { ...diagnostic, ...(position ?? { file: join(profile.folder, `${profile.language}.yaml`) }) };
  });
}
