import { readdir, realpath } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type Diagnostic, didYouMean, hasErrors } from '../diagnostics/index.js';
import { checkUsage, compareLanguages, editionsAndFiles, type TextsContext } from './checks/index.js';
import { type Candidate, candidates, FACTS, slugProblem } from './folder.js';
import { type LoadedEdition, loadTexts } from './load-edition.js';
import { type LoadedFacts, loadFacts } from './load-facts.js';
import { mergeProfile } from './merge.js';
import { orderedDiagnostics } from './order.js';
import { isKnownLanguage, languageMistake } from './standards/language.js';
import type { Edition, LoadedProfile } from './types.js';

export interface LoadOptions {
  /** Only these languages; those that the folder lacks are left out. Default: all that there are. */
  readonly languages?: readonly string[];
  /** The languages that the publication appears in, where not all of them are in the folder. Default: those that are. */
  readonly published?: readonly string[];
}

function folderDiagnostic(file: string, message: string, hint: string): Diagnostic {
  return { code: 'data/folder', severity: 'error', file, message, hint };
}

function slugDiagnostics(slug: string, folder: string): Diagnostic[] {
  const problem = slugProblem(slug);
  if (problem === undefined) return [];
  const hint = 'Rename the folder: a to z, 0 to 9 and hyphens, at most 80.';
  return [
    {
      code: 'data/slug',
      severity: 'error',
      file: folder,
      message: `The folder's name \`${slug}\` names files and addresses, and cannot: ${problem}`,
      hint,
    },
  ];
}

/** Files that claim the same, such as `en.yaml` and `en.json`. */
function twins(folder: string, files: readonly Candidate[]): Diagnostic[] {
  return files.slice(1).map(({ file }) => ({
    code: 'data/two-files',
    severity: 'error',
    file: join(folder, file),
    message: `\`${file}\` and \`${files[0]?.file}\` are the same thing twice.`,
    hint: 'Keep one of the two.',
  }));
}

/** The files of texts by their language, or what stands in its place. */
function byStem(files: readonly Candidate[]): Map<string, Candidate[]> {
  const found = new Map<string, Candidate[]>();
  for (const file of files) found.set(file.stem, [...(found.get(file.stem) ?? []), file]);
  return found;
}

/** Languages in the order of the publication, then by name. */
function inOrder(stems: Iterable<string>, editions: readonly (string | undefined)[]): string[] {
  const place = (stem: string): number => (editions.includes(stem) ? editions.indexOf(stem) : editions.length);
  return [...stems].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** A file that is named like texts and is in no language that is known. */
function strange(folder: string, { file, stem }: Candidate, languages: readonly string[]): Diagnostic[] {
  const mistake = languageMistake(stem);
  if (mistake === undefined) return [];
  const hint = isKnownLanguage(stem) ? mistake.hint : (didYouMean(stem, [FACTS, ...languages]) ?? mistake.hint);
  return [
    {
      code: 'data/language',
      severity: 'error',
      file: join(folder, file),
      message: `The file is named for a language: ${mistake.message}`,
      hint,
    },
  ];
}

/**
 * Reads a profile's folder: the facts and the texts of each language, with everything that is wrong with them.
 * Never throws for a mistake in the data, nor for a folder that is not there.
 * @param folder The profile's folder, absolute or relative to the current one.
 */
export async function loadProfile(folder: string, options: LoadOptions = {}): Promise<LoadedProfile> {
  const absolute = resolve(folder);
  const slug = basename(absolute);
  let names: string[];
  let real: string;
  try {
    [names, real] = await Promise.all([readdir(absolute), realpath(absolute)]);
  } catch {
    const missing = folderDiagnostic(
      absolute,
      'There is no such folder, or it cannot be read.',
      'Name the folder of a profile; `mgp new` begins one.',
    );
    return { slug, folder: absolute, diagnostics: [missing], editions: [] };
  }
  const files = candidates(names);
  const factsFiles = files.filter(({ stem }) => stem === FACTS);
  const facts = await loadFacts(absolute, real, factsFiles[0]);
  const texts = byStem(
    files.filter(
      ({ stem, file }) =>
        stem !== FACTS && file !== facts.sourcesFile && !(facts.unknownFiles && !isKnownLanguage(stem)),
    ),
  );
  const languages = [...texts.keys()].filter((stem) => languageMistake(stem) === undefined);
  const ordered = inOrder(texts.keys(), facts.context?.facts.partial.editions ?? []);
  const wanted = ordered.filter((stem) => options.languages === undefined || options.languages.includes(stem));
  const editions = await Promise.all(
    wanted.map((stem) => {
      const [file, ...others] = texts.get(stem) ?? [];
      const before =
        file === undefined ? [] : [...strange(absolute, file, languages), ...twins(absolute, [file, ...others])];
      return file === undefined || hasErrors(before)
        ? { language: stem, diagnostics: before }
        : loadTexts(absolute, real, file, facts.context);
    }),
  );
  const published = options.published ?? inOrder(languages, facts.context?.facts.partial.editions ?? []);
  const loaded = { folder: absolute, slug, languages: published };
  const own = [...slugDiagnostics(slug, absolute), ...twins(absolute, factsFiles), ...facts.diagnostics];
  if (texts.size === 0) {
    own.push(
      folderDiagnostic(
        absolute,
        'The folder has no file of texts.',
        'Add one for each language: `en.yaml`, `fr.yaml`, `pt-BR.yaml`.',
      ),
    );
  }
  // What only a language that is elsewhere uses would seem to be unused.
  const isWhole = wanted.length === texts.size && published.every((language) => texts.has(language));
  return finish(loaded, facts, own, editions, isWhole);
}

/** Compares the languages, and merges those that are without error with the facts. */
function finish(
  place: { readonly folder: string; readonly slug: string; readonly languages: readonly string[] },
  facts: LoadedFacts,
  own: Diagnostic[],
  editions: readonly LoadedEdition[],
  all: boolean,
): LoadedProfile {
  const { context } = facts;
  const contexts = editions.flatMap((edition) => (edition.context === undefined ? [] : [edition.context]));
  if (context?.facts.data.sound) {
    own.push(...editionsAndFiles(context, place.languages));
    const readable =
      all && contexts.length === editions.length && contexts.every(({ texts }) => texts.whole !== undefined);
    if (readable && contexts.length > 0) own.push(...checkUsage(context, contexts));
  }
  const differences = new Map<TextsContext, readonly Diagnostic[]>(
    compareLanguages(contexts).map((found, index) => [contexts[index] as TextsContext, found]),
  );
  const merged = editions.map(({ language, diagnostics, context: texts }): Edition => {
    const found = orderedDiagnostics([...diagnostics, ...(texts === undefined ? [] : (differences.get(texts) ?? []))]);
    const whole = texts?.texts.whole;
    const wholeFacts = context?.facts.whole;
    if (
      hasErrors(own) ||
      hasErrors(found) ||
      whole === undefined ||
      wholeFacts === undefined ||
      texts === undefined ||
      context === undefined
    ) {
      return { language, diagnostics: found };
    }
    return { language, diagnostics: found, profile: mergeProfile(place, wholeFacts, whole, context, texts) };
  });
  return { slug: place.slug, folder: place.folder, diagnostics: orderedDiagnostics(own), editions: merged };
}
