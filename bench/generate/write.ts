import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../project.js';
import type { GeneratedProfile } from './profile.js';

const pictures = join(PROJECT, 'profiles', 'specimen-republic');

/**
 * Writes a profile as a folder, into a folder of profiles.
 * @returns The folder.
 */
export function writeProfile(profile: GeneratedProfile, into: string): string {
  const folder = join(into, profile.slug);
  mkdirSync(folder, { recursive: true });
  for (const [name, file] of Object.entries(profile.files)) {
    if ('text' in file) writeFileSync(join(folder, name), file.text);
    else copyFileSync(join(pictures, file.copyOf), join(folder, name));
  }
  return folder;
}
