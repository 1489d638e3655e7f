import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { Layout } from '../../layout/index.js';
import { usedLayoutFiles } from '../../road/layout-files.js';
import type { Used } from '../../road/used.js';
import { sha256 } from '../../sha256.js';
import { type DigestedFile, digest } from './digest.js';
import { fontDirectories } from './fonts.js';
import type { BuildRecord } from './schema.js';

/**
 * A layout with a digest of what a file took from it: templates that were filled, labels, style sheets, icons and pictures,
 * those that it inherits, and the fonts that its texts are set in. So a change of anything else leaves the file as it is.
 */
export async function layoutFacts(layout: Layout, used: Used): Promise<BuildRecord['layout']> {
  const { read, pictures } = usedLayoutFiles(layout, used);
  const shown = [...pictures].map(async (file) => [file, sha256(await readFile(file))] as const);
  const files = [...read, ...(await Promise.all(shown))].map(([file, sum]) => digested(file, sum, layout));
  const { version } = layout;
  const sum = digest([...files, ...(await fontDirectories([...used.faces]))]);
  return { name: layout.name, ...(version === undefined ? {} : { version }), sha256: sum };
}

/** A file below the place of its folder in the chain, by the digits of its own digest. */
function digested(file: string, sum: string, { chain }: Layout): DigestedFile {
  const place = chain.findIndex(({ folder }) => file.startsWith(folder + sep));
  const name = relative(chain[place]?.folder ?? '', file)
    .split(sep)
    .join('/');
  return { name: `${place}/${name}`, bytes: new TextEncoder().encode(sum) };
}
