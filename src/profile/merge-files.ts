import { basename, join } from 'node:path';
import type { FactsContext, TextsContext } from './checks/context.js';
import type { DataFile } from './data/file.js';
import type { Facts } from './schema/facts.js';
import type { FileReference } from './types.js';

function dataFile({ file }: DataFile): FileReference {
  return { file: basename(file), absolute: file };
}

/**
 * The files that an edition was made from: the facts, its texts, a file of sources, then pictures and logos by name.
 * @param folder Absolute path of the profile's folder.
 */
export function mergeFiles(
  folder: string,
  facts: Facts,
  inFacts: FactsContext,
  inTexts: TextsContext,
): FileReference[] {
  const { sources } = facts;
  const exported = typeof sources === 'string' ? [{ file: sources, absolute: join(folder, sources) }] : [];
  const pictures = [...inFacts.files.values(), ...inTexts.files.values()];
  pictures.sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
  const all = [dataFile(inFacts.facts.data), dataFile(inTexts.texts.data), ...exported, ...pictures];
  return [...new Map(all.map((reference) => [reference.file, reference])).values()];
}
