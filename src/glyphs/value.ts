import type { Position } from '../diagnostics/index.js';
import type { Profile } from '../profile/index.js';

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

/** The value under a path of the data; a list of things with ids is entered by the id, as the data are. */
function valueAt(profile: Profile, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    if (Array.isArray(value)) {
      return value.find((item: unknown) => hasId(item, name)) ?? value[Number(name)];
    }
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  }, profile);
}

function hasId(item: unknown, id: string): boolean {
  return typeof item === 'object' && item !== null && 'id' in item && item.id === id;
}
