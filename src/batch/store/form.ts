import { type KeptHead, readHead, readInput } from '../manifest/file-shape.js';
import { fields, list, Misfit, mapOf, matching, type Read, text, whole } from '../manifest/shape.js';
import type { KeptInput, SharedList } from '../manifest/types.js';
import { writtenFile } from '../manifest/written.js';
import type { Entry } from './entry.js';

/** Of another version nothing is read: it is made anew. */
const VERSION = 1;

/** The entries of a profile as text. The lists that they share with others are named only. */
export function entriesText(entries: readonly Entry[]): string {
  const files = entries.map(({ kept, stamps }) => ({ ...writtenFile(kept), stamps: Object.fromEntries(stamps) }));
  return `${JSON.stringify({ version: VERSION, files })}\n`;
}

/**
 * Entries out of a text; none where it is broken, or of another version.
 * @param shared Gives the list of an id, where it is known.
 */
export function parseEntries(content: string, shared: (id: string) => SharedList | undefined): Entry[] {
  const named: Read<SharedList> = (value, where) => {
    const found = shared(text(value, where));
    if (found === undefined) throw new Misfit(where, 'names a list that is not there');
    return found;
  };
  const rest = fields<Rest>({
    inputs: list(readInput),
    beside: list(readInput),
    shared: fields<Rest['shared']>({ inputs: named, beside: named }),
    stamps: mapOf(identity),
  });
  const entry: Read<Entry> = (file, where) => {
    const head: KeptHead = readHead(file, where);
    const { stamps, ...kept } = rest(file, where);
    return { kept: { ...head, ...kept }, stamps };
  };
  try {
    const value: unknown = JSON.parse(content);
    const { version } = fields<{ version: number }>({ version: whole })(value, '');
    return version === VERSION ? fields<{ files: Entry[] }>({ files: list(entry) })(value, '').files : [];
  } catch (error) {
    if (error instanceof Misfit || error instanceof SyntaxError) return [];
    throw error;
  }
}

interface Rest {
  inputs: KeptInput[];
  beside: KeptInput[];
  shared: { inputs: SharedList; beside: SharedList };
  stamps: Map<string, string>;
}

const identity = matching(/^\d+:\d+:\d+:\d+$/, 'what a file system says');
