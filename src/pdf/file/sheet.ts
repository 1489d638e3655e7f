import type { Content } from '../content/content.js';
import { ObjectReference, reference } from './strings.js';

/** The object of a page, as pdfkit refers to it: it asks for the size of the paper. */
export class PageReference extends ObjectReference {
  readonly data: { readonly MediaBox: readonly [number, number, number, number] };

  constructor(id: number, width: number, height: number) {
    super(id);
    this.data = { MediaBox: [0, 0, width, height] };
  }
}

/** A page that is being drawn. */
export class Sheet {
  readonly dictionary: PageReference;
  /** Objects of its annotations. */
  readonly annotations: number[] = [];
  /** Its key in the parent tree, where it has marked content. */
  structParents: number | null = null;

  constructor(
    id: number,
    /** Points. */
    readonly width: number,
    readonly height: number,
    readonly content: Content,
  ) {
    this.dictionary = new PageReference(id, width, height);
  }

  /**
   * The dictionary of the page (ISO 32000-1, table 30).
   * @param parent The object of the tree of pages.
   * @param contents The object of its content.
   */
  body(parent: number, contents: number): string {
    const { annotations, structParents, dictionary, content } = this;
    return [
      `<</Type /Page/Parent ${reference(parent)}/MediaBox [${dictionary.data.MediaBox.join(' ')}]`,
      `/Contents ${reference(contents)}/Resources ${content.resources}`,
      annotations.length === 0 ? '' : `/Annots [${annotations.map(reference).join(' ')}]`,
      structParents === null ? '' : `/StructParents ${structParents}/Tabs /S`,
      '>>',
    ].join('');
  }
}
