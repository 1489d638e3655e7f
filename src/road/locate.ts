import { join } from 'node:path';
import type { Diagnostic, Position } from '../diagnostics/index.js';
import { offsetOfWords, type Profile, textAt } from '../profile/index.js';

/**
 * Gives diagnostics of stations that know no files their place in the data: a station says the path of the value, and
 * the profile knows where that value was written. Words that a page shows there tell the line in a long text. What belongs
 * to no value is laid to the file of texts.
 */
export function locate(diagnostics: readonly Diagnostic[], profile: Profile): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { words, ...rest } = diagnostic;
    if (rest.file !== '') return rest;
    const position = rest.path === undefined ? undefined : positionOf(profile, rest.path, words);
    return { ...rest, ...(position ?? { file: join(profile.folder, `${profile.language}.yaml`) }) };
  });
}

function positionOf(profile: Profile, path: string, words: string | undefined): Position | undefined {
  const written = words === undefined ? undefined : textAt(profile, path);
  if (words === undefined || written === undefined) return profile.locate(path);
  return profile.locate(written.path, offsetOfWords(written.text, words));
}
