import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { DocumentDefinition } from '../document.js';
import type { PdfDocument } from '../pdfmake.js';
import { Faces } from '../text/faces.js';
import { WordMeasure } from '../text/words.js';
import { FixedBoxes } from './absolute.js';
import { Furniture, type FurnitureItem } from './furniture.js';
import type { Item } from './items.js';
import { filledItem, type Known } from './known.js';
import { areaOf, type Measuring, stack } from './measure.js';
import { NamedValues } from './named-values.js';
import { PageFlow } from './pages.js';

/** A page that is laid out. Points. */
export interface LaidPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  /** Running heads, footers and page numbers: no content. */
  readonly furniture: readonly FurnitureItem[];
}

export interface LaidDocument {
  readonly pages: readonly LaidPage[];
  /** Page (from 0) of each name that links may lead to. */
  readonly destinations: ReadonlyMap<string, number>;
  readonly diagnostics: readonly Diagnostic[];
  readonly context: Measuring;
}

/** Lays a document out: measures it, lets it flow over pages, then sets what stands in their margins. */
export function layOut(definition: DocumentDefinition, document: PdfDocument): LaidDocument {
  const faces = new Faces(document);
  const templates = Object.values(definition.pages);
  const context: Measuring = {
    faces,
    measure: new WordMeasure(faces, definition.direction, definition.numerals),
    pages: definition.pages,
    pageHeight: Math.max(0, ...templates.map((template) => areaOf(template).height)),
    page: 'auto',
    fixed: new FixedBoxes(),
  };
  const flow = new PageFlow(definition, context);
  const first = definition.pages.auto;
  const content = stack(definition.content, first ? areaOf(first).width : 0, context);
  content.place(flow, 0, flow.begin(0, 'auto'));
  const destinations = new Map<string, number>();
  const bodies = flow.sheets.map((sheet) => sheet.entries.flat());
  for (const [page, items] of bodies.entries()) {
    for (const item of items) {
      if (item.kind === 'destination' && !destinations.has(item.name)) destinations.set(item.name, page);
    }
  }
  const strings = new NamedValues(flow.sheets.map((sheet) => sheet.strings));
  const furniture = new Furniture(context, new NamedValues(flow.sheets.map(({ running }) => running)));
  const pages = flow.sheets.map((sheet, page): LaidPage => {
    const { width, height } = sheet.template;
    const known: Known = {
      page,
      pages: flow.sheets.length,
      pageOf: (id) => destinations.get(id),
      string: (name, which) => strings.on(page, name, which)?.value ?? '',
      numerals: definition.numerals ?? 'latn',
    };
    const items = bodies[page]?.map((item) => filledItem(item, known)) ?? [];
    return { width, height, items, furniture: furniture.on(sheet, known) };
  });
  return { pages, destinations, diagnostics: [...faces.diagnostics, ...flow.diagnostics], context };
}
