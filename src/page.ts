import type { Document } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { Diagnostic, Outcome } from './diagnostics/index.js';
import { type Layout, renderHtml } from './layout/index.js';
import type { Profile } from './profile/index.js';
import type { Station } from './road.js';
import { checkContrast, computeStyles, parseSheet, type Sheet, type Styled } from './style/index.js';

/** What a page is made with, beside the data and the layout. */
export interface PageOptions {
  /** Date of the file; default: the first day of the edition, at midnight UTC. */
  readonly date?: Date | undefined;
  /** Marks every page as a draft. */
  readonly draft?: boolean;
}

/** A profile as a document with its styles: all that is known before pages are laid out. */
export interface StyledPage {
  readonly document: Document;
  readonly styled: Styled;
  readonly date: Date;
}

/** The first half of the road, which checking and building share: lay out → style → contrast. */
export async function stylePage(
  profile: Profile,
  layout: Layout,
  options: PageOptions,
  station: Station,
): Promise<StyledPage> {
  const date = options.date ?? firstDay(profile.edition.date);
  const html = await station('layout', () => renderHtml(layout, profile, { draft: options.draft ?? false }));
  const document = await station('parse', () => ({ value: parseHtml(html), diagnostics: [] }));
  const sheets = await station('style', () => sheetsOf(layout));
  const styled = await station('style', () => computeStyles(document, sheets));
  await station('contrast', () => ({ value: true, diagnostics: checkContrast(document, styled) }));
  return { document, styled, date };
}

/** HTML as a tree of elements. */
export function parseHtml(html: string): Document {
  return parseDocument(html, { decodeEntities: true, lowerCaseTags: false, lowerCaseAttributeNames: false });
}

/** Midnight UTC of the first day of `2022` or `2022-09`. */
export function firstDay(edition: string): Date {
  const [year, month = '01'] = edition.split('-');
  return new Date(`${year}-${month}-01T00:00:00Z`);
}

/** A layout's sheets, parsed once for all the editions that it sets. */
const parsed = new WeakMap<Layout, Outcome<readonly Sheet[]>>();

/** A layout's style sheets as rules. */
export function sheetsOf(layout: Layout): Outcome<readonly Sheet[]> {
  const known = parsed.get(layout);
  if (known !== undefined) return known;
  const value: Sheet[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { text, file } of layout.sheets) {
    const sheet = parseSheet(text, file);
    if (sheet.value !== undefined) value.push(sheet.value);
    diagnostics.push(...sheet.diagnostics);
  }
  const outcome = { value, diagnostics };
  parsed.set(layout, outcome);
  return outcome;
}
