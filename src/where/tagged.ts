import {
  childrenOf,
  Fonts,
  INLINES,
  interpretPage,
  openPdf,
  type PdfFile,
  type PdfPage,
  type Rectangle,
  readPages,
  readStructTree,
  type StructElement,
  type TextEvent,
  textBox,
} from '../read/index.js';

/** A piece of text or of a picture that stands on a page and belongs to an element of the structure. */
export interface Piece {
  readonly element: StructElement;
  readonly page: PdfPage;
  /** The marked-content sequence that it stands in. */
  readonly mcid: number;
  /** Points from the lower left corner. */
  readonly box: Rectangle;
  /** Of text: as it is shown. */
  readonly event?: TextEvent;
}

/** A file with its structure, read as far as it is asked for. */
export class TaggedFile {
  private readonly owners = new Map<number, Map<number, StructElement>>();
  private readonly known = new Map<PdfPage, readonly Piece[]>();
  private readonly fonts: Fonts;

  constructor(
    readonly file: PdfFile,
    readonly pages: readonly PdfPage[],
    readonly elements: readonly StructElement[],
    /** All IDs of elements. */
    readonly ids: ReadonlySet<string>,
  ) {
    this.fonts = new Fonts(file);
    for (const element of elements) {
      for (const kid of element.kids) {
        if (kid.kind !== 'content' || kid.page === undefined) continue;
        const { number } = kid.page;
        const onPage = this.owners.get(number) ?? new Map<number, StructElement>();
        this.owners.set(number, onPage.set(kid.mcid, element));
      }
    }
  }

  /** BCP 47, as the catalog names it. */
  get language(): string | undefined {
    return this.file.catalog.text('Lang');
  }

  /** What stands on a page and belongs to an element, in the order of drawing. */
  pieces(page: PdfPage): readonly Piece[] {
    const known = this.known.get(page);
    if (known) return known;
    const pieces: Piece[] = [];
    interpretPage(this.file, page, this.fonts, (event) => {
      if (event.kind !== 'text' && event.kind !== 'image' && event.kind !== 'path') return;
      const mcid = mcidOf(event.mark);
      const element = mcid === undefined ? undefined : this.owners.get(page.number)?.get(mcid);
      const box = event.kind === 'text' ? textBox(event) : event.box;
      if (mcid === undefined || !element || !box) return;
      pieces.push({ element, page, mcid, box, ...(event.kind === 'text' ? { event } : {}) });
    });
    this.known.set(page, pieces);
    return pieces;
  }
}

/** The sequence of the page's own content that something stands in. */
function mcidOf(mark: TextEvent['mark']): number | undefined {
  for (let at = mark; at; at = at.parent) if (at.mcid !== undefined && at.form === undefined) return at.mcid;
  return undefined;
}

export type OpenedTagged =
  | { readonly tagged: TaggedFile; readonly problem?: never; readonly why?: never }
  | { readonly tagged?: never; readonly problem: 'unreadable' | 'encrypted' | 'untagged'; readonly why?: string };

/** Opens a finished file for looking into its structure. Nothing throws. */
export function openTagged(bytes: Uint8Array): OpenedTagged {
  const opened = openPdf(bytes);
  if (opened.file === undefined) return { problem: 'unreadable', why: opened.problem };
  const { file } = opened;
  if (file.isEncrypted) return { problem: 'encrypted' };
  const pages = readPages(file);
  const tree = readStructTree(file, pages);
  if (!tree || tree.elements.length === 0) return { problem: 'untagged' };
  const ids = new Set(tree.elements.flatMap(({ id }) => id ?? []));
  return { tagged: new TaggedFile(file, pages, tree.elements, ids) };
}

/** Elements that stand in a line of text: they are read with the block around them. */
const IN_LINE: ReadonlySet<string> = new Set(INLINES);

/** The paragraph, heading, cell or the like that an element is, or stands in. */
export function blockOf(element: StructElement): StructElement {
  let at = element;
  // A note may stand alone, as those of a list of sources do.
  while (IN_LINE.has(at.role) && at.parent && !isGrouping(at.parent)) at = at.parent;
  return at;
}

const isGrouping = ({ role }: StructElement): boolean =>
  ['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'L', 'TOC'].includes(role);

/** An element and all that stands in it, in reading order. */
export function withDescendants(element: StructElement): StructElement[] {
  return [element, ...childrenOf(element).flatMap(withDescendants)];
}
