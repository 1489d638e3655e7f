import { basename, dirname, join, resolve } from 'node:path';
import type { Outcome } from '../diagnostics/index.js';
import { readWhole } from '../files/index.js';
import { type BuildRecord, parseRecord, readContents } from '../inside/index.js';
import { listLayouts } from '../layout/index.js';
import { isFolder } from './paths.js';
import { selectProfiles } from './select.js';
import type { Terminal } from './terminal.js';
import { WrongUse } from './wrong-use.js';

/** A record that a build follows. */
export interface Recorded {
  readonly record: BuildRecord;
  /** Absolute path. */
  readonly file: string;
}

/** A PDF begins so; a record does not. */
const PDF = '%PDF-';

/**
 * Reads a record: from a file that `mgp extract` wrote, or out of the PDF itself.
 * @throws WrongUse where there is no such file.
 */
export async function readRecord(named: string, terminal: Terminal): Promise<Outcome<Recorded>> {
  const file = resolve(terminal.folder, named);
  const { bytes } = readWhole(file, 'pdf');
  if (bytes === undefined) {
    throw new WrongUse(`There is no record '${named}'.`, 'Name a .build.json that `mgp extract` wrote, or a PDF.');
  }
  const isPdf = bytes.subarray(0, PDF.length).toString('latin1') === PDF;
  const { value, diagnostics } = isPdf ? recordInside(bytes, file) : parseRecord(bytes, file);
  return value === undefined ? { diagnostics } : { value: { record: value, file }, diagnostics };
}

function recordInside(bytes: Uint8Array, pdf: string): Outcome<BuildRecord> {
  const { value, diagnostics } = readContents(bytes, pdf);
  return value === undefined ? { diagnostics } : { value: value.record, diagnostics };
}

/**
 * The folder of the profile that a record is about: as named, or else beside the record, or else under the root.
 * @throws WrongUse for another profile, or none.
 */
export async function recordedFolder(
  named: readonly string[],
  root: string,
  { record, file }: Recorded,
  terminal: Terminal,
): Promise<string> {
  const beside = join(dirname(file), record.profile);
  if (named.length === 0 && (await isFolder(beside))) return beside;
  const names = named.length === 0 ? [record.profile] : named;
  const [folder, ...others] = await selectProfiles(names, root, terminal);
  if (folder === undefined || others.length > 0 || basename(folder) !== record.profile) {
    throw new WrongUse(
      `The record is of a build of '${record.profile}', and of no other profile.`,
      `Name a folder that is called '${record.profile}', as \`mgp extract\` writes it.`,
    );
  }
  return folder;
}

/**
 * The layout that a record names.
 * @throws WrongUse where the program has none of this name.
 */
export async function recordedLayout({ record }: Recorded): Promise<string> {
  const { name } = record.layout;
  const known = await listLayouts();
  if (known.some((layout) => layout.name === name)) return name;
  throw new WrongUse(
    `The file was built with the layout '${name}', which does not come with the program.`,
    'Name its folder with --layout.',
  );
}
