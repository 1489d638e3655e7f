import { stringify } from 'csv-stringify/sync';
import { type EditionDescription, plainText } from '../layout/index.js';
import type { Domain, Finding, Profile } from '../profile/index.js';

/** Columns of the table of findings, in order. */
export const FINDING_COLUMNS = [
  'profile',
  'language',
  'domain_number',
  'domain_id',
  'domain_name',
  'kind',
  'number',
  'path',
  'text',
  'headline',
  'sources',
  'gcm_objectives',
] as const;

type Row = Readonly<Record<(typeof FINDING_COLUMNS)[number], string | number>>;

const KINDS = ['well_developed', 'potential'] as const;

/** Several values in one cell: in none of them stands a blank. */
const BETWEEN = ' ';

/** The findings of an edition, a row each, in the order of its pages. */
function rowsOf(profile: Profile, description: EditionDescription | undefined): Row[] {
  return profile.domains.flatMap((domain) =>
    KINDS.flatMap((kind) =>
      domain[kind].map((finding, index) => ({
        profile: profile.slug,
        language: profile.language,
        ...domainCells(domain, description),
        kind,
        number: index + 1,
        ...findingCells(finding),
      })),
    ),
  );
}

function domainCells({ id, number, name }: Domain, description: EditionDescription | undefined) {
  return { domain_number: number, domain_id: id, domain_name: description?.domains.get(id) ?? name ?? id };
}

function findingCells({ path, text, headline = '', sources, gcm_objectives }: Finding) {
  return {
    path,
    text: plainText(text),
    headline,
    sources: sources.join(BETWEEN),
    gcm_objectives: gcm_objectives.join(BETWEEN),
  };
}

/**
 * The findings of an edition as CSV (RFC 4180): UTF-8 with a byte order mark, without which Excel takes it for another
 * encoding, lines ended by CR LF. A cell that a spreadsheet would take for a formula has an apostrophe before it, as
 * spreadsheets themselves mark text.
 */
export function findingsCsv(profile: Profile, description: EditionDescription | undefined): string {
  return stringify(rowsOf(profile, description), {
    columns: [...FINDING_COLUMNS],
    header: true,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
