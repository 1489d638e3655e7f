import type { Outcome } from '../diagnostics/index.js';
import { describeEdition, type Layout } from '../layout/index.js';
import { fileStem } from '../output/index.js';
import type { Attachment } from '../pdf/index.js';
import { editionData, type Profile } from '../profile/index.js';
import type { Used } from '../road/used.js';
import { findingsCsv } from './findings.js';
import { type ExpectedRecord, recordDifferences } from './record/differences.js';
import { buildRecord, type RecordedOptions } from './record/record.js';
import type { BuildRecord } from './record/schema.js';
import { sourceFiles } from './source-files.js';

/** The ending by which a record of a build is known among the files of a PDF. */
export const RECORD_ENDING = '.build.json';

export interface AttachOptions extends RecordedOptions {
  /** The record of an earlier build, which this one should equal: what differs is a warning. */
  readonly expected?: ExpectedRecord | undefined;
}

/**
 * The files that go into the PDF of an edition: what it was made from, its data as JSON, its findings as CSV, and the
 * record of the build, always in this order. An error where a source cannot be read.
 * @param used What of the layout the pages were made with.
 */
export async function attachments(
  profile: Profile,
  layout: Layout,
  used: Used,
  options: AttachOptions,
): Promise<Outcome<readonly Attachment[]>> {
  if (options.attach === 'none') return { value: [], diagnostics: [] };
  const sources = await sourceFiles(profile);
  if (sources.value === undefined) return { diagnostics: sources.diagnostics };
  const record = await buildRecord(profile, layout, used, sources.value, options);
  const { expected } = options;
  const differences = expected === undefined ? [] : recordDifferences(expected, record);
  const attached = options.attach === 'sources' ? sources.value : [];
  const data = dataFiles(profile, layout, record, new Set(attached.map(({ name }) => name)));
  const said = options.attach === 'sources' ? sources.diagnostics : [];
  return { value: [...attached, ...data], diagnostics: [...said, ...differences] };
}

/** The data, the findings and the record, under names that no source has. */
function dataFiles(profile: Profile, layout: Layout, record: BuildRecord, taken: ReadonlySet<string>): Attachment[] {
  const stem = fileStem({ slug: profile.slug, language: profile.language, layout: layout.name });
  return [
    {
      name: freeName(stem, '.json', taken),
      bytes: jsonBytes(editionData(profile)),
      type: 'application/json',
      description: 'The edition as data: facts and texts merged, under the schema that $schema names',
      relationship: 'Data',
    },
    {
      name: freeName(stem, '.findings.csv', taken),
      bytes: new TextEncoder().encode(findingsCsv(profile, describeEdition(layout, profile))),
      type: 'text/csv',
      description: 'The findings of the edition as a table',
      relationship: 'Data',
    },
    {
      name: freeName(stem, RECORD_ENDING, taken),
      bytes: jsonBytes(record),
      type: 'application/json',
      description: 'Record of the build: program, layout, options and versions that the file was made with',
      relationship: 'Supplement',
    },
  ];
}

/** A name that no source has; a file of sources may be called anything. */
function freeName(stem: string, ending: string, taken: ReadonlySet<string>): string {
  let name = `${stem}${ending}`;
  for (let count = 2; taken.has(name); count += 1) name = `${stem}~${count}${ending}`;
  return name;
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
