import { type Kid, type Mark, type PdfPage, PdfStream, type StructElement } from '../read/index.js';
import type { PageContent } from './content.js';

/** MCIDs count within a page, or within a form that has a key of its own in the parent tree. */
type Holder = PdfPage | PdfStream;

/** A reference of the tree to marked content. */
export interface Claim {
  readonly element: StructElement;
  /** Among the kids of the element. */
  readonly kid: Kid;
  readonly page: PdfPage | undefined;
  readonly holder: Holder | undefined;
  readonly mcid: number;
  /** The sequence that it names; none where the content has none. */
  readonly mark: Mark | undefined;
}

/** A sequence with an MCID in the content. */
export interface Sequence {
  readonly mark: Mark;
  readonly mcid: number;
  readonly content: PageContent;
  readonly holder: Holder;
}

/** Brings the tree's references to content and the content's sequences together. */
export class Ownership {
  /** In the order of the tree. */
  readonly claims: readonly Claim[];
  /** In the order of the content. */
  readonly sequences: readonly Sequence[];
  private readonly claimOf = new Map<Mark, Claim[]>();

  constructor(elements: readonly StructElement[], contents: readonly PageContent[]) {
    this.sequences = contents.flatMap((content) =>
      content.marks.flatMap((mark): Sequence[] =>
        mark.mcid === undefined ? [] : [{ mark, mcid: mark.mcid, content, holder: mark.form ?? content.page }],
      ),
    );
    const marks = new Map<Holder, Map<number, Mark>>();
    for (const { mark, mcid, content, holder } of this.sequences) {
      // A form without a key of its own is a part of the page that paints it.
      const key =
        holder instanceof PdfStream && holder.dict.number('StructParents') === undefined ? content.page : holder;
      const known = marks.get(key) ?? new Map<number, Mark>();
      marks.set(key, known);
      if (!known.has(mcid)) known.set(mcid, mark);
    }
    const claims: Claim[] = [];
    // Kids are visited in reading order: an element's own content stands between its children.
    const visit = (element: StructElement): void => {
      for (const kid of element.kids) {
        if (kid.kind === 'element') visit(kid.element);
        if (kid.kind !== 'content') continue;
        const holder = kid.stream instanceof PdfStream ? kid.stream : kid.page;
        const mark = holder && marks.get(holder)?.get(kid.mcid);
        const claim = { element, kid, page: kid.page, holder, mcid: kid.mcid, mark };
        claims.push(claim);
        if (mark) this.claimOf.set(mark, [...(this.claimOf.get(mark) ?? []), claim]);
      }
    };
    for (const element of elements) if (!element.parent) visit(element);
    this.claims = claims;
  }

  /** The references to a sequence: one, where all is well. */
  claimsOf(mark: Mark): readonly Claim[] {
    return this.claimOf.get(mark) ?? [];
  }

  /** The element that content belongs to. */
  elementOf(mark: Mark | undefined): StructElement | undefined {
    for (let at = mark; at; at = at.parent) {
      const element = this.claimOf.get(at)?.[0]?.element;
      if (element) return element;
    }
    return undefined;
  }
}
