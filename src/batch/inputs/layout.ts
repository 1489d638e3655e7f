import { basename, join, relative } from 'node:path';
import type { Layout } from '../../layout/index.js';
import { layoutFonts } from '../../road/fonts.js';
import { labelFiles, usedLayoutFiles } from '../../road/layout-files.js';
import type { Used } from '../../road/used.js';
import { sha256 } from '../../sha256.js';
import type { FontFace } from '../../style/index.js';
import type { Input } from '../made.js';
import { fileDigest } from './content.js';
import type { Snapshot } from './snapshot.js';

const absent = (path: string): Input => ({ kind: 'absent', path, sha256: '' });

/** What a file was made from in its layout and those that it inherits, with the fonts of both. */
export function layoutInputs(layout: Layout, used: Used, pictures: Snapshot): Input[] {
  const files = usedLayoutFiles(layout, used);
  return [
    ...[...files.read].map(([path, digest]): Input => ({ kind: 'file', path, sha256: digest })),
    ...[...files.pictures].map((path): Input => ({ kind: 'file', path, sha256: pictures.digest(path) })),
    ...[...files.absent].map(absent),
    ...fontInputs(layout, used),
  ];
}

/** The words of a layout in some languages. */
export function wordInputs(layout: Layout, languages: Iterable<string>): Input[] {
  const wanted = [...languages];
  return layout.chain.flatMap(({ folder }) =>
    [...labelFiles(folder, wanted)].map((path): Input => {
      const digest = layout.digests.get(path);
      return digest === undefined ? absent(path) : { kind: 'file', path, sha256: digest };
    }),
  );
}

/** Fonts that were read, those that only have to be there, and places where one would have been found before. */
function fontInputs(layout: Layout, { faces, opened }: Used): Input[] {
  const read = new Map([...faces, ...opened].map((face) => [face.file, face]));
  const folders = fontFolders(layout);
  return [...new Set([...declared(layout), ...read.keys()])].flatMap((file): Input[] => {
    const face = read.get(file);
    const own: Input =
      face === undefined
        ? { kind: 'present', path: file, sha256: '' }
        : { kind: 'file', path: file, sha256: fontDigest(face) };
    return [own, ...earlier(file, folders).map(absent)];
  });
}

const known = new WeakMap<Layout, readonly string[]>();

/** Files of all faces that the sheets of a layout declare. */
function declared(layout: Layout): readonly string[] {
  const files = known.get(layout) ?? (layoutFonts(layout).value ?? []).map(({ file }) => file);
  known.set(layout, files);
  return files;
}

/** Folders that fonts are looked for in, whether they are there or not. */
function fontFolders({ chain, fontFolders: found }: Layout): string[] {
  return [...chain.map(({ folder }) => join(folder, 'fonts')), ...found.slice(-1)];
}

/** Places where a font would have been found before this one. */
function earlier(file: string, folders: readonly string[]): string[] {
  const place = folders.findIndex((folder) => !relative(folder, file).startsWith('..'));
  if (place < 0) return [];
  const name = relative(folders[place] ?? '', file);
  return folders.slice(0, place).map((folder) => join(folder, name === '' ? basename(file) : name));
}

const digests = new WeakMap<Uint8Array, string>();

/** Of the bytes that this process set texts with, whatever the file has become since. */
function fontDigest(face: FontFace & { bytes?(): Uint8Array }): string {
  const bytes = face.bytes?.();
  if (bytes === undefined) return fileDigest(face.file) ?? '';
  const digest = digests.get(bytes) ?? sha256(bytes);
  digests.set(bytes, digest);
  return digest;
}
