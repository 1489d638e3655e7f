import type { Diagnostic } from '../diagnostics/index.js';
import type { Profile } from '../profile/index.js';
import { locateCharacter } from './value.js';

/** Characters that shape or divide text and show nothing, and spaces, which a no-break space may stand for. */
const NEEDS_NONE = /^[\s\u0085\p{Default_Ignorable_Code_Point}]$/u;

/** Whether a page can show a character only with a glyph of a font. */
export function needsGlyph(character: string): boolean {
  return !NEEDS_NONE.test(character);
}

/**
 * The error for a character that no font has.
 * @param path Path of the value in the data.
 */
export function missingGlyph(character: string, path: string, profile: Profile): Diagnostic {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'pdf/missing-glyph',
    severity: 'error',
    ...(locateCharacter(profile, path, character) ?? { file: profile.folder }),
    message: `No font of the layout has the character “${character}” (U+${number}), so it would print as an empty box.`,
    hint: 'Write it in words, or use a layout whose fonts have it.',
    path,
  };
}
