import { readdirSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Layout, OtherEdition } from '../../layout/index.js';
import { candidates } from '../../profile/folder.js';
import type { Profile } from '../../profile/index.js';
import type { Used } from '../../road/used.js';
import { sha256 } from '../../sha256.js';
import type { Input } from '../made.js';
import { dataNames } from './content.js';
import { layoutInputs, wordInputs } from './layout.js';
import { Snapshot } from './snapshot.js';
import type { Reading, Told } from './types.js';

/** Layouts are loaded once, and so looked at once. */
const layoutsSeen = new WeakMap<Layout, Snapshot>();

/**
 * To be called before anything of a profile is read.
 * @param folder Folder of the profile, absolute.
 * @param layouts The layouts that its editions are set in.
 */
export async function beginReading(folder: string, layouts: readonly Layout[]): Promise<Reading> {
  const names = namesIn(folder);
  const profiles = new Snapshot([folder]);
  for (const layout of layouts) seen(layout);
  const fileInput = (name: string): Input => {
    const path = join(folder, name);
    return { kind: 'file', path, sha256: profiles.digest(path) };
  };
  return {
    async told(profile, layout, editions): Promise<Told> {
      const own = new Set(profile.files.map(({ file }) => normalize(file)));
      const others = names.filter((name) => !own.has(name));
      const languages = candidates(others).map(({ stem }) => stem);
      const beside = [namesInput(folder, names), ...others.map(fileInput), ...wordInputs(layout, languages)];
      return { editions: editionsDigest(profile, editions), beside: ordered(beside) };
    },
    async inputs(profile, layout, used: Used): Promise<readonly Input[]> {
      const own = profile.files.map(({ file }) => fileInput(file));
      return ordered([...own, ...layoutInputs(layout, used, seen(layout))]);
    },
  };
}

function seen(layout: Layout): Snapshot {
  const known = layoutsSeen.get(layout) ?? new Snapshot(layout.chain.map(({ folder }) => folder));
  layoutsSeen.set(layout, known);
  return known;
}

function namesIn(folder: string): string[] {
  try {
    return dataNames(readdirSync(folder));
  } catch {
    return [];
  }
}

const namesInput = (path: string, names: readonly string[]): Input => ({
  kind: 'names',
  path,
  sha256: sha256(names.join('\0')),
});

/** Digest of what a file is told of the other editions of its publication. */
function editionsDigest(profile: Profile, editions: readonly OtherEdition[]): string {
  const told = editions.map(({ language, url = null, title = null }) => [language, url, title]);
  return sha256(JSON.stringify([profile.editions, told]));
}

/** Each once, in the order of paths. */
function ordered(inputs: readonly Input[]): Input[] {
  const unique = new Map(inputs.map((input) => [`${input.path}\0${input.kind}`, input]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, input]) => input);
}
