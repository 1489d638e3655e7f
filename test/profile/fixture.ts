import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import { type LoadedProfile, loadProfile, type Profile } from '../../src/profile/index.js';

/** The least facts that are valid. */
export const FACTS = `format: 1
level: local
place: { kind: city, country: CL }
edition: { date: 2022-09 }
`;

/** Six domains, each with a finding of its own. */
export const DOMAINS = `domains:
  migrants-rights: { potential: [One] }
  whole-of-government: { potential: [Two] }
  partnerships: { potential: [Three] }
  well-being: { potential: [Four] }
  crises: { potential: [Five] }
  safe-migration: { potential: [Six] }
`;

/** The least texts that are valid. */
export const TEXTS = `name: Puerto Claro\n${DOMAINS}`;

/** Smallest files that pass for pictures: nothing reads them here. */
export const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

/** Files of a folder by their paths. */
export type Tree = Readonly<Record<string, string | Uint8Array>>;

/** Writes files to a new folder, which goes when the test ends. The last part of its name has a space and an accent. */
export async function folderOf(files: Tree, slug = 'puerto-claro'): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'mgp é '));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const folder = join(root, slug);
  await mkdir(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return folder;
}

/** Loads a folder of these files. */
export async function load(files: Tree, languages?: readonly string[]): Promise<LoadedProfile> {
  return loadProfile(await folderOf(files), languages === undefined ? {} : { languages });
}

/** Everything that is said about a profile. */
export function all(loaded: LoadedProfile): Diagnostic[] {
  return [...loaded.diagnostics, ...loaded.editions.flatMap(({ diagnostics }) => diagnostics)];
}

/** `code line:column`, for comparing. */
export function places(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, line, column }) => (line === undefined ? code : `${code} ${line}:${column}`));
}

/** What is said about facts, with texts that are right. */
export async function factsSay(extra: string, texts = TEXTS, files: Tree = {}): Promise<Diagnostic[]> {
  return all(await load({ 'profile.yaml': FACTS + extra, 'en.yaml': texts, ...files }));
}

/** What is said about texts, with facts that are right. */
export async function textsSay(texts: string, facts = FACTS, files: Tree = {}): Promise<Diagnostic[]> {
  return all(await load({ 'profile.yaml': facts, 'en.yaml': texts, ...files }));
}

/** The profile of the first language; its diagnostics fail the test. */
export async function valid(files: Tree): Promise<Profile> {
  const loaded = await load(files);
  const profile = loaded.editions[0]?.profile;
  if (profile === undefined) throw new Error(JSON.stringify(all(loaded), null, 2));
  return profile;
}
