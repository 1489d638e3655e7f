import { join } from 'node:path';
import { type Diagnostic, hasErrors, type Outcome } from '../../diagnostics/index.js';
import { writeWhole } from '../../output/index.js';
import type { BuildRecord } from '../record/schema.js';
import { type Contents, type InsideFile, readContents } from './contents.js';
import { lookAt, type PlacedFile, type PlaceOptions, rivals } from './place.js';

/** What was taken out of a PDF. */
export interface Extracted {
  readonly record: BuildRecord;
  /** Absolute path of the profile's folder; absent where the PDF has no sources. */
  readonly folder?: string;
  /** Absolute path of the record. */
  readonly recordFile: string;
  /** Absolute paths of all files, those that were there already too. */
  readonly files: readonly string[];
}

/**
 * Takes the files out of a PDF: sources into `out/<slug>/`, which then is a profile that can be built, data and record
 * beside that folder. All files are looked at before the first is written, so that a mistake leaves all as it was.
 * @param pdf Path of the PDF, for messages.
 */
export async function extract(bytes: Uint8Array, pdf: string, options: PlaceOptions): Promise<Outcome<Extracted>> {
  const { value: contents, diagnostics } = readContents(bytes, pdf);
  if (contents === undefined) return { diagnostics };
  const { record, recordFile, data } = contents;
  const folder = join(options.out, record.profile);
  const sources = contents.sources.map(placedIn(folder));
  const all = [...sources, ...[...data, recordFile].map(placedIn(options.out))];
  const found = [...(await rivals(folder, sources)), ...(await problems(all, options))];
  if (found.length === 0) found.push(...(await write(all, options)));
  if (hasErrors(found)) return { diagnostics: found };
  const value: Extracted = {
    record,
    ...(sources.length === 0 ? {} : { folder }),
    recordFile: join(options.out, recordFile.name),
    files: all.map(({ file }) => file),
  };
  return { value, diagnostics: sources.length === 0 ? [withoutSources(contents, pdf)] : [] };
}

function placedIn(folder: string): (file: InsideFile) => PlacedFile {
  return (file) => ({ ...file, file: join(folder, file.name) });
}

async function problems(files: readonly PlacedFile[], options: PlaceOptions): Promise<Diagnostic[]> {
  const places = await Promise.all(files.map((file) => lookAt(file, options)));
  return places.filter((place) => typeof place === 'object');
}

/** Writes one after the other, and looks again: two names may be one file where capitals do not count. */
async function write(files: readonly PlacedFile[], options: PlaceOptions): Promise<Diagnostic[]> {
  for (const placed of files) {
    const place = await lookAt(placed, options);
    const found =
      typeof place === 'object' ? [place] : place === 'new' ? await writeWhole(placed.file, placed.bytes) : [];
    if (hasErrors(found)) return [...found];
  }
  return [];
}

function withoutSources({ record }: Contents, pdf: string): Diagnostic {
  return {
    code: 'inside/no-sources',
    severity: 'warning',
    file: pdf,
    message: `The PDF of ${record.profile} was built with \`--attach data\`: it cannot be built again from what it holds.`,
    hint: 'Its data and the record of its build were written.',
  };
}
