import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeEdition, type Layout, type Profile } from 'migration-governance-profiles';
import { parse } from 'yaml';
import { type Chain, chainOf } from './data.js';
import { passagesOf } from './definition.js';
import { type Difference, placeWords } from './order.js';
import { readWithPdfJs } from './pdfjs.js';
import { comparePage } from './places.js';
import { readWithPoppler } from './poppler.js';
import { printedTexts } from './printed.js';
import { unitOf } from './text.js';
import { textsOf } from './written.js';

/** What comparing one file has brought. */
export interface Compared {
  readonly data: Chain;
  readonly pdfJs: {
    readonly words: number;
    /** Words that stand on two lines. */
    readonly divided: number;
    readonly differences: readonly Difference[];
  };
  readonly poppler: {
    readonly words: number;
    readonly lines: number;
    readonly mixed: number;
    readonly habits: readonly string[];
    readonly differences: readonly Difference[];
  };
}

/**
 * Follows every word of an edition from its file of texts into the definition that is composed of it, and from there into the
 * finished file as two readers have it.
 * @param file Path of the finished file.
 * @throws {Error} where the edition does not compose, or a reader fails.
 */
export async function compareEdition(profile: Profile, layout: Layout, file: string): Promise<Compared> {
  const { value: definition } = await composeEdition(profile, layout, { attach: 'none' });
  if (definition === undefined) throw new Error(`${file} has no definition: the edition has mistakes.`);
  const unit = unitOf(profile.language);
  const { pages, names } = await readWithPdfJs(await readFile(file), unit);
  const numbers = new Intl.NumberFormat(`en-u-nu-${definition.numerals ?? 'latn'}`, { useGrouping: false });
  const pageOf = (name: string): string => {
    const index = names.get(name);
    if (index === undefined) throw new Error(`${file} has no place with the name ${name}.`);
    return numbers.format(index + 1);
  };
  const passages = passagesOf(definition, { unit, pageOf });
  const texts = textsOf(parse(await readFile(join(profile.folder, `${profile.language}.yaml`), 'utf8')));
  const placed = placeWords(passages, pages);
  const read = readWithPoppler(file);
  const compared = pages.map(({ artifacts, hyphens }, index) =>
    comparePage({ words: placed.pages[index] ?? [], artifacts, hyphens, lines: read[index] ?? [] }, unit, index + 1),
  );
  const sum = (count: 'words' | 'lines' | 'mixed'): number => compared.reduce((all, page) => all + page[count], 0);
  return {
    data: chainOf(printedTexts(texts, profile, layout.name), passages, unit),
    pdfJs: {
      words: passages.reduce((all, { words }) => all + words.length, 0),
      divided: placed.pages.flat().filter((pieces) => pieces.length > 1).length,
      differences: placed.differences,
    },
    poppler: {
      words: sum('words'),
      lines: sum('lines'),
      mixed: sum('mixed'),
      habits: compared.flatMap(({ habits }) => habits),
      differences: [
        ...(read.length === pages.length
          ? []
          : [{ page: 0, found: `${read.length} pages`, expected: `${pages.length}` }]),
        ...compared.flatMap(({ differences }) => differences),
      ],
    },
  };
}
