import { z } from 'zod';
import type { Diagnostic } from '../diagnostics/index.js';
import type { DataFile } from './data/file.js';
import { parseData } from './data/parse.js';
import { readText } from './data/read.js';
import { findFile } from './files.js';
import { type Checked, checkSchema } from './schema/check.js';
import type { Facts } from './schema/facts.js';
import type { Partially } from './schema/partial.js';
import { exportedSource, type source } from './schema/source.js';

/** A source as it is written, and where. */
export interface WrittenSource {
  readonly id: string;
  /** Path in the profile: `sources.0`, or `sources.law-21325` for one in a CSL-JSON file. */
  readonly path: string;
  readonly item: Partially<z.infer<typeof source>> | Partially<z.infer<typeof exportedSource>>;
  readonly data: DataFile;
  /** Path in the file. */
  readonly place: string;
}

/** The sources of a profile. */
export interface Sources {
  /** Absent when they could not be read, so that nobody knows which there are. */
  readonly list?: readonly WrittenSource[];
  /** Name of the CSL-JSON file, where the facts name one. */
  readonly file?: string;
  readonly diagnostics: readonly Diagnostic[];
}

const exported = z.array(exportedSource);

function duplicates(list: readonly WrittenSource[]): Diagnostic[] {
  const seen = new Set<string>();
  return list.flatMap(({ id, data, place, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        ...data.report('data/duplicate-id', `${place}.id`, `Two sources have the id \`${id}\`.`, {
          hint: 'Give each an id of its own.',
        }),
        path: `${path}.id`,
      },
    ];
  });
}

function listed(
  data: DataFile,
  items: readonly (WrittenSource['item'] | undefined)[],
  inFacts: boolean,
): WrittenSource[] {
  return items.flatMap((item, index) => {
    if (item?.id === undefined) return [];
    const id = String(item.id);
    const place = inFacts ? `sources.${index}` : String(index);
    return [{ id, path: inFacts ? place : `sources.${id}`, item, data, place }];
  });
}

/** Of several sources of one id the first counts. */
function firsts(list: readonly WrittenSource[]): WrittenSource[] {
  return [...new Map([...list].reverse().map((one) => [one.id, one])).values()].reverse();
}

async function readExported(folder: string, facts: Checked<Facts>, file: string): Promise<Sources> {
  const found = await findFile(folder, file);
  if ('code' in found)
    return { file, diagnostics: [facts.data.report(found.code, 'sources', found.message, { hint: found.hint })] };
  const text = readText(found.absolute);
  if (text.value === undefined) return { file, diagnostics: text.diagnostics };
  const parsed = parseData(found.absolute, text.value, 'json');
  const before = [...text.diagnostics, ...parsed.diagnostics];
  if (parsed.value === undefined || !parsed.value.sound) return { file, diagnostics: before };
  const { partial, diagnostics, data } = checkSchema(exported, parsed.value);
  const all = listed(data, Array.isArray(partial) ? partial : [], false);
  return { list: firsts(all), file, diagnostics: [...before, ...diagnostics, ...duplicates(all)] };
}

/** The sources of the facts, read from the CSL-JSON file where they name one. */
export async function readSources(folder: string, facts: Checked<Facts>): Promise<Sources> {
  const { sources } = facts.partial;
  if (typeof sources === 'string') return readExported(folder, facts, sources);
  // What was written and did not fit the schema as a whole is not known.
  if (sources === undefined) return facts.data.has('sources') ? { diagnostics: [] } : { list: [], diagnostics: [] };
  const all = listed(facts.data, sources, true);
  return { list: firsts(all), diagnostics: duplicates(all) };
}
