import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { type Attachment, composeEdition, type EditionOptions } from '../../src/index.js';
import type { Layout } from '../../src/layout/index.js';
import { loadLayout } from '../../src/layout/index.js';
import { loadProfile, type Profile } from '../../src/profile/index.js';
import { temporaryFolder } from '../helpers/command.js';
import { PROFILES } from '../helpers/project.js';

/** A layout of the project. */
export async function layoutOf(name: string): Promise<Layout> {
  const { value } = await loadLayout(name);
  if (value === undefined) throw new Error(`The layout ${name} does not load.`);
  return value;
}

/** An edition of a folder; a mistake in it fails the test. */
export async function editionOf(folder: string, language: string): Promise<Profile> {
  const loaded = await loadProfile(folder, { languages: [language] });
  const profile = loaded.editions[0]?.profile;
  if (profile === undefined) throw new Error(JSON.stringify([loaded.diagnostics, loaded.editions], null, 2));
  return profile;
}

/** A profile of the project in a folder of its own, whose path has a space and an accent. */
export async function copyOf(slug: string): Promise<string> {
  const folder = join(await temporaryFolder(), slug);
  await cp(join(PROFILES, slug), folder, { recursive: true });
  return folder;
}

/** The files that an edition would be given. */
export async function attachedTo(
  profile: Profile,
  layout: Layout,
  options: EditionOptions = {},
): Promise<readonly Attachment[]> {
  const { value, diagnostics } = await composeEdition(profile, layout, options);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return value.attachments ?? [];
}

/** The text of an attachment. */
export function textOf(files: readonly Attachment[], ending: string): string {
  const found = files.find(({ name }) => name.endsWith(ending));
  // The mark at the start is kept: it is part of what is tested.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(found?.bytes);
}
