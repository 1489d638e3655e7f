import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from '../layout/index.js';
import { importsOf } from './sheets.js';
import type { Used } from './used.js';

/** What a file depends on in its layout and in those that it inherits; all paths are absolute. */
export interface LayoutFiles {
  /** Files that were read, with their SHA-256. */
  readonly read: ReadonlyMap<string, string>;
  /** Places where a file would have stood in the way of one that was used, or been added to one. */
  readonly absent: ReadonlySet<string>;
  /** Pictures that a page shows. */
  readonly pictures: ReadonlySet<string>;
}

/** The files of a layout that one file was made with, and those that it would have been made with had they been there. */
export function usedLayoutFiles(layout: Layout, used: Used): LayoutFiles {
  const { digests } = layout;
  const read = new Map(importsOf(layout));
  const absent = new Set<string>();
  const folders = layout.chain.map(({ folder }) => folder);
  /** @returns Whether it is there. */
  const look = (path: string): boolean => {
    const sha256 = digests.get(path);
    if (sha256 === undefined) absent.add(path);
    else read.set(path, sha256);
    return sha256 !== undefined;
  };
  // Of these the nearest counts.
  for (const name of used.templates) folders.some((folder) => look(templateFile(folder, name)));
  for (const name of used.icons) folders.some((folder) => look(join(folder, 'icons', `${name}.svg`)));
  // Of these all count together.
  for (const { folder, sheets } of layout.chain) {
    for (const name of ['layout.yaml', 'typography.yaml', ...sheets]) look(join(folder, name));
    for (const file of labelFiles(folder, used.languages)) look(file);
  }
  for (const name of used.lookedFor) {
    const found = folders.findIndex((folder) => existsSync(join(folder, name)));
    const nearer = found < 0 ? folders : folders.slice(0, found);
    for (const folder of nearer) absent.add(join(folder, name));
  }
  const pictures = [...used.pictures].map((file) => {
    if (existsSync(file)) return file;
    absent.add(file);
    return decoded(file);
  });
  return { read, absent, pictures: new Set(pictures) };
}

/** Pictures are looked for as they are written, and then with percent signs decoded. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function templateFile(folder: string, name: string): string {
  return name === 'layout' ? join(folder, 'layout.hbs') : join(folder, 'partials', `${name}.hbs`);
}

/** The files of one folder that may hold words of some languages: for `pt-BR` that of `pt`, too. */
export function labelFiles(folder: string, languages: Iterable<string>): Set<string> {
  const files = new Set<string>();
  for (const language of languages) {
    const parts = language.split('-');
    for (const length of parts.keys()) {
      files.add(join(folder, 'labels', `${parts.slice(0, length + 1).join('-')}.yaml`));
    }
  }
  return files;
}
