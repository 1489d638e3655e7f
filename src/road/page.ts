import type { Document } from 'domhandler';
import { FaceIndex } from '../compose/faces.js';
import type { LoadedFace } from '../compose/resources.js';
import type { Diagnostic } from '../diagnostics/index.js';
import { checkGlyphs, facesAsked } from '../glyphs/index.js';
import { type Layout, type OtherEdition, renderHtml } from '../layout/index.js';
import type { Profile } from '../profile/index.js';
import { checkContrast, computeStyles, parseHtml, type Styled } from '../style/index.js';
import { loadFonts } from './fonts.js';
import { sheetsOf } from './sheets.js';
import type { Station } from './travel.js';
import { nothingUsed, type Used } from './used.js';

/** What a page is made with, beside the data and the layout. */
export interface PageOptions {
  /** Date of the file; default: the first day of the edition, at midnight UTC. */
  readonly date?: Date | undefined;
  /** Marks every page as a draft. */
  readonly draft?: boolean;
  /** The languages of the publication, with their pages on the web; default: no addresses. */
  readonly editions?: readonly OtherEdition[];
}

/** A profile as a document with its styles: all that is known before pages are laid out. */
export interface StyledPage {
  readonly document: Document;
  readonly styled: Styled;
  readonly faces: readonly LoadedFace[];
  readonly date: Date;
  /** What of the layout was used so far. */
  readonly used: Used;
}

/** The first half of the road, which checking and building share: lay out → style → fonts → contrast, glyphs. */
export async function stylePage(
  profile: Profile,
  layout: Layout,
  options: PageOptions,
  station: Station,
): Promise<StyledPage> {
  const date = options.date ?? firstDay(profile.edition.date);
  const { draft = false, editions = [] } = options;
  const used = nothingUsed();
  const html = await station('layout', () => renderHtml(layout, profile, { draft, editions, use: used }));
  const document = await station('parse', () => ({ value: parseHtml(html), diagnostics: [] }));
  const sheets = await station('style', () => sheetsOf(layout));
  const styled = await station('style', () => computeStyles(document, sheets));
  await station('contrast', () => ({ value: true, diagnostics: checkContrast(document, styled) }));
  const faces = await station('fonts', () => loadFonts(styled, layout, used));
  await station('glyphs', () => {
    const index = new FaceIndex(faces);
    for (const face of facesAsked(document, styled, index)) used.faces.add(face);
    return { value: true, diagnostics: missingGlyphs(document, styled, index, profile) };
  });
  return { document, styled, faces, date, used };
}

/** Characters that no font has, and families that no font file gives. */
function missingGlyphs(document: Document, styled: Styled, index: FaceIndex, profile: Profile): Diagnostic[] {
  const missing = checkGlyphs(document, styled, index, profile);
  return [...index.diagnostics, ...missing];
}

/** Midnight UTC of the first day of `2022` or `2022-09`. */
export function firstDay(edition: string): Date {
  const [year, month = '01'] = edition.split('-');
  return new Date(`${year}-${month}-01T00:00:00Z`);
}
