import type { Layout } from '../../layout/index.js';
import type { FontFace } from '../../style/index.js';
import { type DigestedFile, digest } from './digest.js';
import { filesBelow } from './files.js';
import { fontDirectories } from './fonts.js';
import type { BuildRecord } from './schema.js';

/** The files that make a layout: templates, style sheets, manifests and labels, pictures and icons. */
const OF_LAYOUTS = /\.(hbs|css|ya?ml|svg|png|jpe?g|webp)$/i;

const read = new WeakMap<Layout, Promise<readonly DigestedFile[]>>();

/** The files of a layout and of those that it extends, each below the place of its folder in the chain; read once. */
function filesOf(layout: Layout): Promise<readonly DigestedFile[]> {
  const known = read.get(layout) ?? readChain(layout);
  read.set(layout, known);
  return known;
}

async function readChain(layout: Layout): Promise<readonly DigestedFile[]> {
  const folders = layout.chain.map(async ({ folder }, place) => {
    const files = await filesBelow(folder, OF_LAYOUTS);
    return files.map(({ name, bytes }) => ({ name: `${place}/${name}`, bytes }));
  });
  return (await Promise.all(folders)).flat();
}

/** A layout with a digest of all that it brings: its files, those that it inherits, and the fonts that it declares. */
export async function layoutFacts(layout: Layout, faces: readonly FontFace[]): Promise<BuildRecord['layout']> {
  const files = [...(await filesOf(layout)), ...(await fontDirectories(faces))];
  const { version } = layout;
  return { name: layout.name, ...(version === undefined ? {} : { version }), sha256: digest(files) };
}
