import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Diagnostic, hasErrors, type Outcome } from '../../diagnostics/diagnostic.js';
import { mirroredIcon } from '../drawings/icon.js';
import { type Labels, mergeLabels } from '../labels/labels.js';
import type { Layout, LayoutFile, Manifest, Template } from '../layout.js';
import { didYouMean } from '../suggest.js';
import { typographyOf } from '../typography/typography.js';
import { type LayoutFolder, readFolder } from './files.js';
import { MANIFEST_FILE, parentPosition, readManifest } from './manifest.js';
import { builtInNames, layoutFolder, PROGRAM_FOLDER } from './places.js';

export interface LoadLayoutOptions {
  /** Folder with `templates/`, `fonts/` and package.json; default: the program's own. */
  readonly root?: string;
}

/** The version in package.json, against which layouts hold their `requires`. */
async function programVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(PROGRAM_FOLDER, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** The manifests of a layout and its ancestors, own first. */
async function readChain(start: string, root: string): Promise<Outcome<Manifest[]>> {
  const version = await programVersion();
  const chain: Manifest[] = [];
  let folder: string | undefined = start;
  while (folder !== undefined) {
    const child = chain.at(-1);
    const circle = chain.findIndex((manifest) => manifest.folder === folder);
    if (child && circle >= 0) {
      const names = [...chain.slice(circle), ...chain.slice(circle, circle + 1)].map((manifest) => manifest.name);
      const message = `The layouts extend each other in a circle: ${names.join(' → ')}.`;
      const hint = 'Take one `extends` out.';
      return {
        diagnostics: [{ ...(await parentPosition(child)), code: 'layout/parent', severity: 'error', message, hint }],
      };
    }
    const manifest: Outcome<Manifest> = await readManifest(folder, version);
    if (!manifest.value) {
      if (!child || manifest.diagnostics[0]?.code !== 'layout/not-found') return { diagnostics: manifest.diagnostics };
      const message = `The layout \`${child.extends}\`, which this one extends, is not to be found.`;
      const hint = didYouMean(child.extends ?? '', await builtInNames(root));
      return {
        diagnostics: [{ ...(await parentPosition(child)), code: 'layout/parent', severity: 'error', message, hint }],
      };
    }
    chain.push(manifest.value);
    const parent = manifest.value.extends;
    folder = parent === undefined ? undefined : await layoutFolder(parent, root, manifest.value.folder);
  }
  return { value: chain, diagnostics: [] };
}

/** One map of what a chain has: what is nearer wins. */
function nearestFirst<T>(maps: readonly ReadonlyMap<string, T>[]): Map<string, T> {
  return new Map([...maps].reverse().flatMap((map) => [...map]));
}

/**
 * The icons of a chain. Who brings an icon of their own decides how it looks in both directions: an ancestor's mirrored one
 * (`<name>.rtl.svg`) would show the old drawing.
 */
function iconsOf(folders: readonly LayoutFolder[]): Map<string, LayoutFile> {
  const icons = new Map<string, LayoutFile>();
  for (const folder of [...folders].reverse()) {
    for (const name of folder.icons.keys()) icons.delete(mirroredIcon(name));
    for (const [name, file] of folder.icons) icons.set(name, file);
  }
  return icons;
}

function assemble(chain: readonly Manifest[], folders: readonly LayoutFolder[], root: string): Layout | undefined {
  const [own] = chain;
  if (!own) return undefined;
  const labelFiles = folders.map((folder) => folder.labels);
  const labels = new Map<string, Outcome<Labels>>();
  return {
    name: own.name,
    title: own.title,
    ...(own.description === undefined ? {} : { description: own.description }),
    ...(own.version === undefined ? {} : { version: own.version }),
    folder: own.folder,
    chain,
    sheets: [...folders].reverse().flatMap((folder): readonly LayoutFile[] => folder.sheets),
    fontFolders: [...folders.flatMap((folder) => folder.fonts ?? []), join(root, 'fonts')],
    templates: nearestFirst(
      folders.map(
        (folder) => new Map(folder.templates.map((template): [string, Template] => [template.name, template])),
      ),
    ),
    icons: iconsOf(folders),
    languages: [...nearestFirst(labelFiles).keys()].sort(),
    labels(language) {
      const known = labels.get(language) ?? mergeLabels(labelFiles, language);
      labels.set(language, known);
      return known;
    },
    typography: typographyOf(folders.map((folder) => folder.typography)),
    resolve(file) {
      for (const { folder } of chain) {
        const path = join(folder, file);
        if (path.startsWith(folder + sep) && existsSync(path)) return path;
      }
      return undefined;
    },
    digests: digestsOf(chain, folders),
  };
}

function digestsOf(chain: readonly Manifest[], folders: readonly LayoutFolder[]): Map<string, string> {
  const digests = new Map(chain.map(({ folder, sha256 }) => [join(folder, MANIFEST_FILE), sha256]));
  for (const { file, sha256 } of folders.flatMap(({ files }) => files)) {
    if (sha256 !== undefined) digests.set(file, sha256);
  }
  return digests;
}

/**
 * Loads a layout by the name of a folder of `templates/`, or by the path of a folder anywhere, with all that it
 * inherits. Its templates and labels are checked when it is used (`checkLayout`).
 */
export async function loadLayout(nameOrFolder: string, options: LoadLayoutOptions = {}): Promise<Outcome<Layout>> {
  const root = options.root ?? PROGRAM_FOLDER;
  const start = await layoutFolder(nameOrFolder, root, process.cwd());
  if (!existsSync(start)) {
    const message = `There is no layout \`${nameOrFolder}\`, neither by name nor as a folder.`;
    const hint = didYouMean(nameOrFolder, await builtInNames(root));
    return { diagnostics: [{ file: start, code: 'layout/not-found', severity: 'error', message, hint }] };
  }
  const chain = await readChain(start, root);
  if (!chain.value) return { diagnostics: chain.diagnostics };

  const diagnostics: Diagnostic[] = [];
  const folders: LayoutFolder[] = [];
  for (const manifest of chain.value) {
    const folder = await readFolder(manifest);
    diagnostics.push(...folder.diagnostics);
    if (folder.value) folders.push(folder.value);
  }
  const layout = hasErrors(diagnostics) ? undefined : assemble(chain.value, folders, root);
  if (layout && !layout.templates.has('layout')) {
    const message = 'The layout has no layout.hbs, neither its own nor one that it inherits.';
    const hint = 'Add `extends: iom` to layout.yaml, or write a layout.hbs.';
    const file = join(layout.folder, MANIFEST_FILE);
    return { diagnostics: [{ file, code: 'layout/template', severity: 'error', message, hint }] };
  }
  return layout ? { value: layout, diagnostics } : { diagnostics };
}
