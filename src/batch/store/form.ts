import { type KeptHead, readHead, readInput } from '../manifest/file-shape.js';
import { fields, list, Misfit, mapOf, matching, type Read, whole } from '../manifest/shape.js';
import type { KeptInput } from '../manifest/types.js';
import type { Entry } from './entry.js';

/** Of another version nothing is read: it is made anew. */
const VERSION = 1;

/** The entries of a profile as text. Its files share most of their inputs, so each is written once. */
export function entriesText(entries: readonly Entry[]): string {
  const rows = new Map<string, number>();
  const number = ({ name, kind, sha256 }: KeptInput): number => {
    const row = JSON.stringify(kind === 'file' ? { name, sha256 } : { name, kind, sha256 });
    const known = rows.get(row) ?? rows.size;
    rows.set(row, known);
    return known;
  };
  const files = entries.map(({ kept, stamps }) => ({
    ...kept,
    inputs: kept.inputs.map(number),
    beside: kept.beside.map(number),
    stamps: Object.fromEntries(stamps),
  }));
  return `{"version":${VERSION},"rows":[\n${[...rows.keys()].join(',\n')}\n],"files":${JSON.stringify(files)}}\n`;
}

/** Entries out of a text; none where it is broken, or of another version. */
export function parseEntries(text: string): Entry[] {
  try {
    return readEntries(JSON.parse(text), '');
  } catch (error) {
    if (error instanceof Misfit || error instanceof SyntaxError) return [];
    throw error;
  }
}

const identity = matching(/^\d+:\d+:\d+:\d+$/, 'what a file system says');

const readEntries: Read<Entry[]> = (value, where) => {
  const { version } = fields<{ version: number }>({ version: whole })(value, where);
  if (version !== VERSION) throw new Misfit('version', 'is another');
  const { rows } = fields<{ rows: readonly KeptInput[] }>({ rows: list(readInput) })(value, where);
  const row: Read<KeptInput> = (index, place) => {
    const found = rows[whole(index, place)];
    if (found === undefined) throw new Misfit(place, 'is no row');
    return found;
  };
  const rest = fields<{ inputs: KeptInput[]; beside: KeptInput[]; stamps: Map<string, string> }>({
    inputs: list(row),
    beside: list(row),
    stamps: mapOf(identity),
  });
  const entry: Read<Entry> = (file, place) => {
    const head: KeptHead = readHead(file, place);
    const { inputs, beside, stamps } = rest(file, place);
    return { kept: { ...head, inputs, beside }, stamps };
  };
  return fields<{ files: Entry[] }>({ files: list(entry) })(value, where).files;
};
