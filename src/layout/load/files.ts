import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import { readWhole } from '../../files/index.js';
import { sha256 } from '../../sha256.js';
import type { LayoutFile, Manifest, Template } from '../layout.js';
import { parseTypography, TYPOGRAPHY_FILE } from '../typography/file.js';
import type { TypographyEntry } from '../typography/typography.js';
import { DEFAULT_SHEETS, MANIFEST_FILE } from './manifest.js';

/** What one folder of a chain brings. */
export interface LayoutFolder {
  readonly sheets: readonly LayoutFile[];
  readonly templates: readonly Template[];
  readonly icons: ReadonlyMap<string, LayoutFile>;
  /** By language. */
  readonly labels: ReadonlyMap<string, LayoutFile>;
  /** Rules by language. */
  readonly typography: ReadonlyMap<string, TypographyEntry>;
  readonly fonts: string | undefined;
  /** What was read, for its digests. */
  readonly files: readonly LayoutFile[];
}

async function filesOf(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A file of a layout; nothing where none can be read, or where it is larger than any needs to be. */
function read(file: string): LayoutFile | undefined {
  const { bytes } = readWhole(file, 'layout');
  return bytes && { file, text: bytes.toString('utf8').replace(/^\uFEFF/u, ''), sha256: sha256(bytes) };
}

/** Files of a folder by their name without ending: `partials/domain/band.hbs` is `domain/band`. */
async function named(folder: string, ending: string): Promise<Map<string, LayoutFile>> {
  const files = (await filesOf(folder, ending)).flatMap((file) => read(file) ?? []);
  const name = (file: string) => relative(folder, file).slice(0, -ending.length).split(sep).join('/');
  return new Map(files.map((file) => [name(file.file), file]));
}

/** Reads all that one folder brings to a layout. */
export async function readFolder(manifest: Manifest): Promise<Outcome<LayoutFolder>> {
  const { folder } = manifest;
  const diagnostics: Diagnostic[] = [];
  const sheets: LayoutFile[] = [];
  for (const name of manifest.sheets) {
    const file = join(folder, name);
    const sheet = read(file);
    if (sheet) sheets.push(sheet);
    else if (manifest.sheets !== DEFAULT_SHEETS) {
      const message = `The style sheet ${name}, which layout.yaml names, cannot be read.`;
      const hint = 'Add the file, or take it out of `sheets`.';
      diagnostics.push({
        file: join(folder, MANIFEST_FILE),
        code: 'layout/manifest',
        severity: 'error',
        message,
        hint,
      });
    }
  }
  const main = read(join(folder, 'layout.hbs'));
  const partials = await named(join(folder, 'partials'), '.hbs');
  const templates = [...partials].map(([name, file]): Template => ({ name, ...file }));
  if (main) templates.unshift({ name: 'layout', ...main });
  const rules = read(join(folder, TYPOGRAPHY_FILE));
  const typography = rules === undefined ? undefined : parseTypography(rules);
  diagnostics.push(...(typography?.diagnostics ?? []));
  const fonts = join(folder, 'fonts');
  const hasFonts = await stat(fonts).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const icons = await named(join(folder, 'icons'), '.svg');
  const labels = await named(join(folder, 'labels'), '.yaml');
  return {
    value: {
      sheets,
      templates,
      icons,
      labels,
      typography: typography?.value ?? new Map(),
      fonts: hasFonts ? fonts : undefined,
      files: [...sheets, ...templates, ...icons.values(), ...labels.values(), ...(rules === undefined ? [] : [rules])],
    },
    diagnostics,
  };
}
