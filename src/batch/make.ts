import { basename } from 'node:path';
import { type Diagnostic, type DiagnosticCode, hasErrors } from '../diagnostics/index.js';
import type { Layout, OtherEdition } from '../layout/index.js';
import { largeFile, pdfPath } from '../output/index.js';
import type { EditionOptions } from '../pipeline.js';
import { type Edition, type LoadedProfile, loadProfile, type Profile } from '../profile/index.js';
import { publishedEditions } from '../road/editions.js';
import { verified } from '../road/verify.js';
import type { BrokenEvent, DiagnosticsEvent, FailedEvent, FileName } from './events.js';
import { beginReading, type Reading, stillHolds } from './inputs/index.js';
import type { FileFacts, MadeFile } from './made.js';

export interface MakeOptions extends EditionOptions {
  /** Each edition is made in each of them. */
  readonly layouts: readonly Layout[];
  /** Folder that files go to: messages name them by it. */
  readonly out: string;
  /** Only these languages; default: all that the profile has. */
  readonly languages?: readonly string[] | undefined;
  /** Whether each file is verified; one that breaks a rule is not made. */
  readonly verify?: boolean | undefined;
  /** The languages that the publication appears in; default: those that the facts name, or else those of the folder. */
  readonly published?: readonly string[] | undefined;
  /** Which of the files are to be made; default: all. */
  readonly isWanted?: (name: FileName) => boolean;
  /** What is known of a file that is there, where only the other editions of its publication have changed. */
  readonly known?: (name: FileName) => FileFacts | undefined;
}

/** A file that is made, and not written yet. */
export interface MadeEvent {
  readonly kind: 'made';
  readonly made: MadeFile;
}

/** A file that is there and is as it would be if it were made. */
export interface HoldsEvent {
  readonly kind: 'holds';
  readonly facts: FileFacts;
}

export type MakeEvent = MadeEvent | HoldsEvent | FailedEvent | BrokenEvent | DiagnosticsEvent;

/**
 * The whole road of one profile but writing: load → validate → (lay out → style → compose → render → verify) for each
 * language in each layout. Tells what happens while it happens. A file that fails costs only itself; nothing is thrown.
 * @param folder Folder of the profile.
 */
export async function* makeProfile(folder: string, options: MakeOptions): AsyncGenerator<MakeEvent> {
  const slug = basename(folder);
  try {
    const { languages, published } = options;
    const reading = await beginReading(folder, options.layouts);
    // All of it, whatever is asked for: an edition must not come out otherwise, nor be warned of otherwise, because it is made alone.
    const loaded = await loadProfile(folder, published === undefined ? {} : { published });
    const editions = loaded.editions.filter(({ language }) => languages?.includes(language) ?? true);
    yield { kind: 'diagnostics', diagnostics: loaded.diagnostics };
    if (loaded.editions.length === 0) {
      yield { kind: 'failed', profile: slug, causes: causesOf(loaded.diagnostics) };
      return;
    }
    const jobs = editionsByLayout(loaded, options);
    for (const edition of editions) {
      const names = [...jobs].map(([layout, others]) => ({ layout, others, name: nameOf(slug, edition, layout) }));
      const wanted = names.filter(({ name }) => options.isWanted?.(name) ?? true);
      if (wanted.length === 0) continue;
      yield { kind: 'diagnostics', diagnostics: edition.diagnostics };
      const { profile } = edition;
      const causes = causesOf([...loaded.diagnostics, ...edition.diagnostics]);
      for (const { layout, others, name } of wanted) {
        if (profile === undefined) yield { kind: 'failed', ...name, causes };
        else {
          const context = { profile, before: [...loaded.diagnostics, ...edition.diagnostics], reading };
          yield* makeFile(name, context, layout, { ...options, editions: others });
        }
      }
    }
  } catch (error) {
    yield { kind: 'internal-error', profile: slug, error };
  }
}

const nameOf = (profile: string, { language }: Edition, { name: layout }: Layout): FileName => ({
  profile,
  language,
  layout,
});

/** What each layout is told of the languages of the publication: what the caller says, or else what the folder has. */
function editionsByLayout(
  loaded: LoadedProfile,
  { layouts, editions }: MakeOptions,
): ReadonlyMap<Layout, readonly OtherEdition[]> {
  return new Map(layouts.map((layout) => [layout, editions ?? publishedEditions(loaded.editions, layout)]));
}

/** An edition that was loaded. */
interface Loaded {
  readonly profile: Profile;
  /** What loading had to say. */
  readonly before: readonly Diagnostic[];
  readonly reading: Reading;
}

async function* makeFile(
  name: FileName,
  { profile, before, reading }: Loaded,
  layout: Layout,
  options: MakeOptions,
): AsyncGenerator<MakeEvent> {
  try {
    const told = await reading.told(profile, layout, options.editions ?? []);
    const known = options.known?.(name);
    const facts = known && stillHolds(known, { ...told, warnings: before });
    if (facts !== undefined) {
      yield { kind: 'holds', facts };
      return;
    }
    // Not before there is something to make: data that are refused are answered in half the time.
    const { makeEdition } = await import('../pipeline.js');
    const { value, diagnostics } = await makeEdition(profile, layout, options);
    yield { kind: 'diagnostics', diagnostics };
    if (value === undefined) {
      yield { kind: 'failed', ...name, causes: causesOf(diagnostics) };
      return;
    }
    const { rendered, definition, used } = value;
    const { bytes, pages, conformance } = rendered;
    const file = pdfPath(options.out, { slug: name.profile, language: name.language, layout: name.layout });
    const found = [
      ...(options.verify ? await verified(bytes, file, profile) : []),
      ...largeFile(file, bytes.length, definition.attachments ?? []),
    ];
    yield { kind: 'diagnostics', diagnostics: found };
    if (hasErrors(found)) {
      yield { kind: 'failed', ...name, causes: causesOf(found) };
      return;
    }
    const made: MadeFile = {
      ...name,
      bytes,
      pages,
      conformance,
      verified: options.verify ?? false,
      inputs: await reading.inputs(profile, layout, used),
      ...told,
      warnings: [...before, ...diagnostics, ...found],
    };
    yield { kind: 'made', made };
  } catch (error) {
    yield { kind: 'internal-error', ...name, error };
  }
}

/** The codes of the errors among diagnostics, each once. */
export function causesOf(diagnostics: readonly Diagnostic[]): readonly DiagnosticCode[] {
  return [...new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code))];
}
