import { basename } from 'node:path';
import { composeDocument } from './compose/index.js';
import { type Diagnostic, hasErrors, type Outcome } from './diagnostics/index.js';
import type { Layout } from './layout/index.js';
import { largeFile, pdfPath, writeWhole } from './output/index.js';
import { type DocumentDefinition, type RenderedPdf, renderPdf } from './pdf/index.js';
import { type Edition, loadProfile, type Profile } from './profile/index.js';
import { allAddresses } from './road/editions.js';
import { locate } from './road/locate.js';
import { type PageOptions, stylePage } from './road/page.js';
import { gatherResources } from './road/resources.js';
import { type Station, type Timing, travel } from './road/travel.js';

export interface EditionOptions extends PageOptions {
  /** Who wants to know what each station took. */
  readonly timing?: Timing;
}

/**
 * The road of one edition: lay out → style → fonts → contrast, glyphs → compose → render.
 * @returns The file's bytes, or no value when any station found an error.
 */
export function buildEdition(
  profile: Profile,
  layout: Layout,
  options: EditionOptions = {},
): Promise<Outcome<RenderedPdf>> {
  return travel(async (station) => {
    const definition = await compose(profile, layout, options, station);
    const render = async (): Promise<Outcome<RenderedPdf>> => {
      const value = await renderPdf(definition);
      return { value, diagnostics: locate(value.diagnostics, profile) };
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
  const resources = await gatherResources(profile, layout, document, faces, date);
  return station('compose', async () => {
    const { value, diagnostics } = await composeDocument(document, styled, resources);
    return { ...(value === undefined ? {} : { value }), diagnostics: locate(diagnostics, profile) };
  });
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
}

/**
 * The whole road of one profile: load → validate → (lay out → style → compose → render) → write, for each language in
 * each layout. Tells what happens while it happens. An edition that fails costs only itself; nothing is thrown.
 * @param folder Folder of the profile.
 */
export async function* buildProfile(folder: string, options: BuildOptions): AsyncGenerator<BuildEvent> {
  try {
    const { languages } = options;
    const loaded = await loadProfile(folder, languages === undefined ? {} : { languages });
    yield { kind: 'diagnostics', diagnostics: loaded.diagnostics };
    const editions = options.editions ?? (await allAddresses(loaded, languages));
    for (const edition of loaded.editions) {
      yield { kind: 'diagnostics', diagnostics: edition.diagnostics };
      for (const layout of options.layouts) yield* buildFile(loaded.slug, edition, layout, { ...options, editions });
    }
  } catch (error) {
    yield { kind: 'internal-error', profile: basename(folder), error };
  }
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
    const { value, diagnostics } = await buildEdition(edition.profile, layout, options);
    yield { kind: 'diagnostics', diagnostics };
    if (value === undefined) {
      yield { kind: 'failed', ...name };
      return;
    }
    const file = pdfPath(options.out, { slug, language: edition.language, layout: layout.name });
    const written = [...largeFile(file, value.bytes.length), ...(await writeWhole(file, value.bytes))];
    yield { kind: 'diagnostics', diagnostics: written };
    if (hasErrors(written)) yield { kind: 'failed', ...name };
    else yield { kind: 'file', ...name, file, pages: value.pages, bytes: value.bytes.length };
  } catch (error) {
    yield { kind: 'internal-error', ...name, error };
  }
}
