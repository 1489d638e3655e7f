import type { Position } from '../diagnostics/index.js';
import { type Profile, valueAt } from '../profile/index.js';

/**
 * Where a character stands in the data: its own line and column when the value that the path names has it as it is
 * printed, or else where the value begins.
 */
export function locateCharacter(profile: Profile, path: string, character: string): Position | undefined {
  for (const candidate of [path, `${path}.text`]) {
    const value = valueAt(profile, candidate);
    const offset = typeof value === 'string' ? value.indexOf(character) : -1;
    if (offset >= 0) return profile.locate(candidate, offset);
  }
  return profile.locate(path);
}
