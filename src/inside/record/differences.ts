import type { Diagnostic } from '../../diagnostics/index.js';
import type { BuildRecord } from './schema.js';

/** A record of an earlier build, and the file that it was read from. */
export interface ExpectedRecord {
  readonly record: BuildRecord;
  readonly file: string;
}

/**
 * What is not as it was recorded. Options and languages are not compared: who builds by a record takes them from it.
 * @returns A warning for each part that differs; bytes may then differ, and need not.
 */
export function recordDifferences({ record, file }: ExpectedRecord, now: BuildRecord): Diagnostic[] {
  const found = [
    difference('program', named('mgp', record.program), named('mgp', now.program)),
    difference('layout', named(record.layout.name, record.layout), named(now.layout.name, now.layout)),
    record.sources.sha256 === now.sources.sha256
      ? undefined
      : 'The files of the profile are not those that the record is about.',
    ...runtimeDifferences(record.runtime, now.runtime),
  ];
  return found.flatMap((message) =>
    message === undefined ? [] : [{ code: 'record/differs', severity: 'warning', file, message, hint: HINT } as const],
  );
}

const HINT = 'The file is built nevertheless; it may differ from the one that the record was taken from.';

interface Versioned {
  readonly version?: string | undefined;
  readonly sha256: string;
}

interface Named extends Versioned {
  readonly name: string;
}

function named(name: string, { version, sha256 }: Versioned): Named {
  return { name: version === undefined ? name : `${name} ${version}`, sha256 };
}

function difference(what: string, recorded: Named, now: Named): string | undefined {
  if (recorded.sha256 === now.sha256 && recorded.name === now.name) return undefined;
  return recorded.name === now.name
    ? `The ${what} is called ${now.name}, as recorded, but its files are others.`
    : `The ${what} is ${now.name}, and the record was made with ${recorded.name}.`;
}

/** What the parts of the runtime are called. */
const NAMES: Readonly<Record<keyof BuildRecord['runtime'], string>> = {
  node: 'Node',
  icu: 'ICU',
  unicode: 'Unicode',
  cldr: 'CLDR',
  zlib: 'zlib',
  sharp: 'sharp',
  vips: 'libvips',
};

/** One sentence for all of them: they mostly change together. */
function runtimeDifferences(recorded: BuildRecord['runtime'], now: BuildRecord['runtime']): string[] {
  const parts = (Object.keys(NAMES) as (keyof typeof NAMES)[]).filter((part) => recorded[part] !== now[part]);
  if (parts.length === 0) return [];
  const list = (versions: BuildRecord['runtime']): string =>
    parts.map((part) => `${NAMES[part]} ${versions[part]}`).join(', ');
  return [`The program runs on ${list(now)}, and the record was made on ${list(recorded)}.`];
}
