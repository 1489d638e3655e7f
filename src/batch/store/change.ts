import { shownPath } from '../../diagnostics/json.js';
import type { KeptInput } from '../manifest/types.js';
import type { Found } from './disk.js';

/** What has become of an input, for people; nothing where it is as it was. */
export function changeOf(
  { kind, sha256 }: KeptInput,
  path: string,
  found: Found | undefined,
  shownFrom: string,
): string | undefined {
  if (found?.kind === kind && found.sha256 === sha256) return undefined;
  const shown = shownPath(path, shownFrom);
  if (kind === 'absent') return `${shown} is new`;
  if (kind === 'present' || found === undefined) return `${shown} is not there any more`;
  if (kind === 'names') return `${shown} has other files of texts`;
  return sha256 === '' ? `${shown} changed while the file was built` : `${shown} has changed`;
}
