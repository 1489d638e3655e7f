import { didYouMean } from '../diagnostics/index.js';
import { listLanguages } from '../profile/folder.js';
import { WrongUse } from './wrong-use.js';

/**
 * Makes sure that each language that was asked for is there in at least one of the profiles: else it is a slip of the
 * pen, and the call would do nothing in silence.
 * @param folders Folders of the profiles.
 * @throws WrongUse
 */
export async function requireLanguages(folders: readonly string[], languages: readonly string[]): Promise<void> {
  const found = new Set((await Promise.all(folders.map((folder) => listLanguages(folder)))).flat());
  for (const language of languages) {
    if (found.has(language)) continue;
    const there = [...found].sort();
    throw new WrongUse(
      folders.length === 1
        ? `The profile has no edition in '${language}'.`
        : `None of the profiles has an edition in '${language}'.`,
      didYouMean(language, there) ?? (there.length > 0 ? `There are: ${there.join(', ')}.` : undefined),
    );
  }
}
