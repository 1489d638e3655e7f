import { basename } from 'node:path';
import { composeDocument } from './compose/index.js';
import { type Diagnostic, hasErrors, type Outcome } from './diagnostics/index.js';
import { type Attach, attachments, type ExpectedRecord } from './inside/index.js';
import type { Layout, OtherEdition } from './layout/index.js';
import { largeFile, pdfPath, writeWhole } from './output/index.js';
import { type DocumentDefinition, type RenderedPdf, renderPdf } from './pdf/index.js';
import { type Edition, type LoadedProfile, loadProfile, type Profile } from './profile/index.js';
import { allEditions, publishedEditions } from './road/editions.js';
import { locate } from './road/locate.js';
import { type PageOptions, stylePage } from './road/page.js';
import { gatherResources } from './road/resources.js';
import { type Station, type Timing, travel } from './road/travel.js';
import { verified } from './road/verify.js';

export interface EditionOptions extends PageOptions {
  /**
   * What is put into the file beside its pages: `sources` is all that it was made from, with its data and a record of
   * the build; `data` leaves the sources out; default: `sources`.
   */
  readonly attach?: Attach;
  /** The record of an earlier build, which this one should equal: what is not as it was is a warning. */
  readonly expected?: ExpectedRecord | undefined;
  /** Who wants to know what each station took. */
  readonly timing?: Timing;
}

/**
 * The road of one edition: lay out → style → fonts → contrast, glyphs → compose → attach → render.
 * @returns The file's bytes, or no value when any station found an error.
 */
export async function buildEdition(
  profile: Profile,
  layout: Layout,
  options: EditionOptions = {},
): Promise<Outcome<RenderedPdf>> {
  const { value, diagnostics } = await build(profile, layout, options);
  return { ...(value === undefined ? {} : { value: value.rendered }), diagnostics };
}

/** A file with what was put into it. */
interface Built {
  readonly rendered: RenderedPdf;
  readonly definition: DocumentDefinition;
}

function build(profile: Profile, layout: Layout, options: EditionOptions): Promise<Outcome<Built>> {
  return travel(async (station) => {
    const definition = await compose(profile, layout, options, station);
    const render = async (): Promise<Outcome<Built>> => {
      const rendered = await renderPdf(definition);
      return { value: { rendered, definition }, diagnostics: locate(rendered.diagnostics, profile) };
    };
    return station('render', render, { onlySound: true });
  }, options.timing);
}

/** The same road without its last station: a definition that `renderPdf` takes. */
export function composeEdition(
  profile: Profile,
  layout: Layout,
  options: EditionOptions = {},
): Promise<Outcome<DocumentDefinition>> {
  return travel((station) => compose(profile, layout, options, station), options.timing);
}

async function compose(
  profile: Profile,
  layout: Layout,
  options: EditionOptions,
  station: Station,
): Promise<DocumentDefinition> {
  const { document, styled, faces, date } = await stylePage(profile, layout, options, station);
  const { attach = 'sources', draft = false, editions = [], expected } = options;
  const resources = await gatherResources(profile, layout, document, faces, date, editions);
  const definition = await station('compose', async () => {
    const { value, diagnostics } = await composeDocument(document, styled, resources);
    return { ...(value === undefined ? {} : { value }), diagnostics: locate(diagnostics, profile) };
  });
  const files = await station('attach', () =>
    attachments(profile, layout, faces, { date, draft, attach, editions, expected }),
  );
  return files.length === 0 ? definition : { ...definition, attachments: files };
}

/** One file to be made: an edition in a layout. */
export interface FileName {
  readonly profile: string;
  readonly language: string;
  readonly layout: string;
}

/** A file that was written. */
export interface FileEvent extends FileName {
  readonly kind: 'file';
  /** Path of the file, under `out`. */
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
}

/** An edition that has errors, and therefore no new file. */
export interface FailedEvent extends FileName {
  readonly kind: 'failed';
}

/** Something that failed by a fault of the program: an edition, or a profile where no edition is named. */
export interface BrokenEvent extends Partial<FileName> {
  readonly kind: 'internal-error';
  readonly profile: string;
  readonly error: unknown;
}

/** What was found wrong, as soon as it is found. */
export interface DiagnosticsEvent {
  readonly kind: 'diagnostics';
  readonly diagnostics: readonly Diagnostic[];
}

export type BuildEvent = FileEvent | FailedEvent | BrokenEvent | DiagnosticsEvent;

export interface BuildOptions extends EditionOptions {
  /** Each edition is built in each of them. */
  readonly layouts: readonly Layout[];
  /** Folder that files are written into; nothing is written elsewhere. */
  readonly out: string;
  /** Only these languages; default: all that the profile has. */
  readonly languages?: readonly string[] | undefined;
  /** Whether each file is verified before it is written; one that breaks a rule is not written. */
  readonly verify?: boolean | undefined;
  /** The languages that the publication appears in; default: those that the facts name, or else those of the folder. */
  readonly published?: readonly string[] | undefined;
}

/**
 * The whole road of one profile: load → validate → (lay out → style → compose → render) → write, for each language in
 * each layout. Tells what happens while it happens. An edition that fails costs only itself; nothing is thrown.
 * @param folder Folder of the profile.
 */
export async function* buildProfile(folder: string, options: BuildOptions): AsyncGenerator<BuildEvent> {
  try {
    const { languages, published } = options;
    const loaded = await loadProfile(folder, {
      ...(languages === undefined ? {} : { languages }),
      ...(published === undefined ? {} : { published }),
    });
    yield { kind: 'diagnostics', diagnostics: loaded.diagnostics };
    const jobs = await editionsByLayout(loaded, options);
    for (const edition of loaded.editions) {
      yield { kind: 'diagnostics', diagnostics: edition.diagnostics };
      for (const [layout, editions] of jobs) yield* buildFile(loaded.slug, edition, layout, { ...options, editions });
    }
  } catch (error) {
    yield { kind: 'internal-error', profile: basename(folder), error };
  }
}

/** What each layout is told of the languages of the publication: what the caller says, or else what the folder has. */
async function editionsByLayout(
  loaded: LoadedProfile,
  { layouts, editions, languages }: BuildOptions,
): Promise<ReadonlyMap<Layout, readonly OtherEdition[]>> {
  if (editions !== undefined) return new Map(layouts.map((layout) => [layout, editions]));
  const all = await allEditions(loaded, languages);
  return new Map(layouts.map((layout) => [layout, publishedEditions(all, layout)]));
}

async function* buildFile(
  slug: string,
  edition: Edition,
  layout: Layout,
  options: BuildOptions,
): AsyncGenerator<BuildEvent> {
  const name: FileName = { profile: slug, language: edition.language, layout: layout.name };
  if (edition.profile === undefined) {
    yield { kind: 'failed', ...name };
    return;
  }
  try {
    const { value, diagnostics } = await build(edition.profile, layout, options);
    yield { kind: 'diagnostics', diagnostics };
    if (value === undefined) {
      yield { kind: 'failed', ...name };
      return;
    }
    const file = pdfPath(options.out, { slug, language: edition.language, layout: layout.name });
    const { rendered, definition } = value;
    const { bytes, pages } = rendered;
    const findings = options.verify ? await verified(bytes, file, edition.profile) : [];
    if (findings.length > 0) {
      yield { kind: 'diagnostics', diagnostics: findings };
      yield { kind: 'failed', ...name };
      return;
    }
    const written = [
      ...largeFile(file, bytes.length, definition.attachments ?? []),
      ...(await writeWhole(file, bytes)),
    ];
    yield { kind: 'diagnostics', diagnostics: written };
    if (hasErrors(written)) yield { kind: 'failed', ...name };
    else yield { kind: 'file', ...name, file, pages, bytes: bytes.length };
  } catch (error) {
    yield { kind: 'internal-error', ...name, error };
  }
}
