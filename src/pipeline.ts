import { composeDocument } from './compose/index.js';
import type { Outcome } from './diagnostics/index.js';
import { type Attach, attachments, type ExpectedRecord } from './inside/index.js';
import type { Layout } from './layout/index.js';
import { type DocumentDefinition, type RenderedPdf, renderPdf } from './pdf/index.js';
import type { Profile } from './profile/index.js';
import { locate } from './road/locate.js';
import { type PageOptions, stylePage } from './road/page.js';
import { gatherResources } from './road/resources.js';
import { type Station, type Timing, travel } from './road/travel.js';
import type { Used } from './road/used.js';

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
  const { value, diagnostics } = await makeEdition(profile, layout, options);
  return { ...(value === undefined ? {} : { value: value.rendered }), diagnostics };
}

/** A file with what was put into it. */
export interface MadeEdition {
  readonly rendered: RenderedPdf;
  readonly definition: DocumentDefinition;
  /** What of the layout it was made with. */
  readonly used: Used;
}

/** The same road, which tells with the file what was put into it. */
export function makeEdition(profile: Profile, layout: Layout, options: EditionOptions): Promise<Outcome<MadeEdition>> {
  return travel(async (station) => {
    const { definition, used } = await compose(profile, layout, options, station);
    const render = async (): Promise<Outcome<MadeEdition>> => {
      const rendered = await renderPdf(definition);
      return { value: { rendered, definition, used }, diagnostics: locate(rendered.diagnostics, profile) };
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
  return travel(async (station) => (await compose(profile, layout, options, station)).definition, options.timing);
}

async function compose(
  profile: Profile,
  layout: Layout,
  options: EditionOptions,
  station: Station,
): Promise<Pick<MadeEdition, 'definition' | 'used'>> {
  const { document, styled, faces, date, used } = await stylePage(profile, layout, options, station);
  const { attach = 'sources', draft = false, editions = [], expected } = options;
  const resources = await gatherResources(profile, layout, document, faces, date, editions, used);
  const definition = await station('compose', async () => {
    const { value, diagnostics } = await composeDocument(document, styled, resources);
    return { ...(value === undefined ? {} : { value }), diagnostics: locate(diagnostics, profile) };
  });
  const files = await station('attach', () =>
    attachments(profile, layout, used, { date, draft, attach, editions, expected }),
  );
  return { definition: files.length === 0 ? definition : { ...definition, attachments: files }, used };
}
