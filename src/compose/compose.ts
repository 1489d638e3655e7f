import { type Document, type Element, isTag } from 'domhandler';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { hasErrors } from '../diagnostics/diagnostic.js';
import type { DocumentDefinition } from '../pdf/document.js';
import type { PageStyle } from '../style/computed.js';
import { needsOf } from './addresses.js';
import { type Context, pageRoom, type Room } from './context.js';
import { FaceIndex } from './faces.js';
import { flowOf } from './flow.js';
import { withPictures } from './fulfil.js';
import { Hyphenator } from './hyphenation/hyphenator.js';
import { Looks } from './looks.js';
import { numeralsOf } from './numerals.js';
import { templateOf } from './page/template.js';
import { PictureShelf } from './pictures/shelf.js';
import type { Resources } from './resources.js';
import type { Styles } from './styles.js';
import { partsOf } from './tree.js';
import { takeWatermark } from './watermark.js';

/**
 * Turns a styled document into a document definition for `renderPdf`: boxes, runs of text, lists, tables, drawings, charts and
 * pictures, and the kinds of page that they ask for. There is no value where anything is an error.
 */
export async function composeDocument(
  document: Document,
  styles: Styles,
  resources: Resources,
): Promise<Outcome<DocumentDefinition>> {
  const html = document.children.filter(isTag).find(({ name }) => name === 'html');
  const body = html?.children.filter(isTag).find(({ name }) => name === 'body');
  if (!html || !body) throw new Error('A document to compose has an html element with a body.');
  const diagnostics: Diagnostic[] = [];
  const faces = new FaceIndex(resources.faces);
  const looks = new Looks(faces);
  const pages = new Map<string, PageStyle>();
  const page = (name: string): PageStyle => {
    const style = pages.get(name) ?? styles.page(name);
    pages.set(name, style);
    return style;
  };
  const pictures = new PictureShelf(resources);
  const needs = needsOf(document, styles);
  const bodyFaces = looks.of(styles.style(body)).fonts;
  const facesFor = (families: readonly string[], weight: number): readonly string[] => [
    ...new Set([...faces.find(families, weight), ...bodyFaces]),
  ];
  await pictures.open(needs.pictures, facesFor);
  const charts = needs.hasCharts ? await openCharts(faces) : undefined;
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const numerals = numeralsOf(html);
  const shared = { styles, resources, faces, looks, pictures, numerals, page, report };
  const hyphenator = new Hyphenator((language) => resources.hyphenation?.(language), report);
  const context: Context = { ...shared, hyphenator, ...(charts ? { charts } : {}) };

  const nodes = flowOf(partsOf(body, styles), styles.style(body), context, firstRoom(html, body, context));
  const templates = Object.fromEntries([...pages].map(([name, style]) => [name, templateOf(style, looks)]));
  const developed = await pictures.develop();
  const all = [...diagnostics, ...pictures.diagnostics, ...faces.diagnostics];
  if (hasErrors(all)) return { diagnostics: all };
  const { content, watermark } = takeWatermark(withPictures(nodes, developed));
  const value: DocumentDefinition = {
    info: resources.info,
    ...(html.attribs.dir === 'rtl' ? { direction: 'rtl' } : {}),
    ...(numerals === 'latn' ? {} : { numerals }),
    faces: faces.sources(),
    pages: templates,
    content,
    ...(watermark ? { watermark } : {}),
  };
  return { value, diagnostics: all };
}

function firstRoom(html: Element, body: Element, context: Context): Room {
  const page = context.page('auto');
  const language = body.attribs.lang ?? html.attribs.lang ?? 'en';
  return { page, width: pageRoom(page), opacity: 1, language };
}

/** The library of charts is large, so only a document with a chart waits for it. */
async function openCharts(faces: FaceIndex): Promise<NonNullable<Context['charts']>> {
  const { Charts } = await import('./charts/charts.js');
  return new Charts((name) => faces.face(name));
}
