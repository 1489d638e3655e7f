import { type Kid, PdfArray, type PdfObject, PdfRef, PdfStream, type StructElement } from '../../read/index.js';
import type { Flaw, Rule } from '../rule.js';
import type { Subject } from '../subject.js';

/** Elements that mean something also without content: an empty cell is a cell. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['TD', 'TH']);
/** Said by the rules of tables and lists when they hold nothing. */
const PARTS: ReadonlySet<string> = new Set(['Table', 'THead', 'TBody', 'TFoot', 'TR']);

export const AGREEMENT_RULES: readonly Rule[] = [
  {
    id: 'dangling-content',
    clauses: { pdf: '14.7.4.2' },
    demands: 'Each marked content that the structure names (MCID) is on its page.',
    why: 'The element would be empty, and its words read nowhere.',
    remedy: 'Name the sequence that the page has, and the page (Pg) that it is on.',
    *check({ ownership }) {
      for (const { element, page, mcid, holder, mark } of ownership.claims) {
        if (!holder) yield { message: `It names the content ${mcid} of no page.`, element };
        else if (!mark)
          yield { message: `It names the content ${mcid}, which its page does not have.`, element, page: page?.number };
      }
    },
  },
  {
    id: 'doubled-content',
    clauses: { pdf: '14.7.4.2' },
    demands: 'On a page, each number of marked content (MCID) is used once.',
    why: 'An element that names it would stand for two places.',
    remedy: 'Number the sequences of a page one by one.',
    *check({ ownership }) {
      const seen = new Map<unknown, Set<number>>();
      for (const { holder, mcid, content } of ownership.sequences) {
        const known = seen.get(holder) ?? new Set();
        seen.set(holder, known);
        if (known.has(mcid) && !(holder instanceof PdfStream))
          yield { message: `The number ${mcid} is used twice.`, page: content.page.number };
        known.add(mcid);
      }
    },
  },
  {
    id: 'content-owned-twice',
    clauses: { pdf: '14.7.4.2' },
    demands: 'Each marked content belongs to one element.',
    why: 'It would be read twice.',
    remedy: 'Name the content in one element only.',
    *check({ ownership }) {
      for (const { mark, mcid, content } of ownership.sequences) {
        const claims = ownership.claimsOf(mark);
        if (claims.length > 1)
          yield {
            message: `The content ${mcid} stands in ${claims.length} places of the structure.`,
            page: content.page.number,
            element: claims[1]?.element,
          };
      }
    },
  },
  {
    id: 'unowned-content',
    clauses: { pdf: '14.7.4.2' },
    demands: 'Each marked content with a number (MCID) belongs to an element of the structure.',
    why: 'It looks as if it were tagged, and is never read.',
    remedy: 'Name the content in its element, or mark it as an artifact.',
    *check({ ownership, tree }) {
      if (!tree || tree.tops.length === 0) return;
      const doubled = new Map<unknown, Set<number>>();
      for (const { mark, mcid, content, holder } of ownership.sequences) {
        const known = doubled.get(holder) ?? new Set();
        doubled.set(holder, known);
        // The second of two equal numbers has been said.
        if (!known.has(mcid) && ownership.claimsOf(mark).length === 0)
          yield { message: `No element has the content ${mcid}.`, page: content.page.number };
        known.add(mcid);
      }
    },
  },
  {
    id: 'page-key',
    clauses: { pdf: '14.7.4.4' },
    demands:
      'Each page with marked content has a key (StructParents) of its own, under which the parent tree has a list.',
    why: 'From a place on the page a reader finds the element by it.',
    remedy: 'Number the pages in StructParents, and write a list for each into the parent tree.',
    *check({ ownership, tree }) {
      if (!tree) return;
      const keys = new Map<number, unknown>();
      for (const holder of new Set(
        ownership.sequences.map(({ holder, content }) => (keyOf(holder) === undefined ? content.page : holder)),
      )) {
        const page = holder instanceof PdfStream ? undefined : holder.number;
        const key = keyOf(holder);
        if (key === undefined) yield { message: 'The page has no StructParents.', page };
        else if (keys.has(key)) yield { message: `Two pages have the StructParents ${key}.`, page };
        else if (!tree.parents.has(key)) yield { message: `The parent tree has nothing under the key ${key}.`, page };
        if (key !== undefined) keys.set(key, holder);
      }
    },
  },
  {
    id: 'parent-tree',
    clauses: { pdf: '14.7.4.4' },
    demands: 'The parent tree leads from each marked content to the element that names it.',
    why: 'A click on a word, or a line of braille, would lead to another place of the text.',
    remedy: 'Write the parent tree from the structure.',
    *check({ ownership, tree, file }) {
      if (!tree) return;
      const wrong = new Map<number, number>();
      for (const { mark, mcid, content, holder } of ownership.sequences) {
        const element = ownership.claimsOf(mark)[0]?.element;
        const key = keyOf(holder) ?? content.page.structParents;
        if (!element || key === undefined || !tree.parents.has(key)) continue;
        const list = file.resolve(tree.parents.get(key) ?? null);
        const owner = list instanceof PdfArray ? list.raw(mcid) : null;
        if (!isElement(owner, element)) wrong.set(content.page.number, (wrong.get(content.page.number) ?? 0) + 1);
      }
      for (const [page, count] of wrong)
        yield {
          message: `The parent tree leads ${count} pieces of content to other elements than those that have them.`,
          page,
        };
    },
  },
  {
    id: 'empty-tree',
    clauses: { pdf: '14.7.2' },
    demands: 'Where pages have marked content, the structure has it.',
    why: 'The file looks tagged, and nothing of it can be read.',
    remedy: 'Write the elements of the structure with their content.',
    *check({ ownership, tree }) {
      if (tree && ownership.sequences.length > 0 && ownership.claims.length === 0) {
        yield { message: 'The structure holds none of the content that the pages have.' };
      }
    },
  },
  {
    id: 'empty-elements',
    clauses: { pdf: '14.8.4' },
    demands: 'Each element of the structure holds something, except cells of tables.',
    why: 'A screen reader says “heading” or “list”, and then nothing.',
    remedy: 'Leave the element out.',
    *check({ ownership, tree, contents }) {
      const filled = new Set(contents.flatMap((content) => [...content.filled]));
      // What is missing on the page has been said.
      const known = new Map<Kid, boolean>(
        ownership.claims.map(({ kid, mark }) => [kid, mark === undefined || filled.has(mark)]),
      );
      const isFilled = (element: StructElement): boolean =>
        MAY_BE_EMPTY.has(element.role) ||
        element.kids.some((kid) => (kid.kind === 'element' ? isFilled(kid.element) : (known.get(kid) ?? true)));
      for (const element of tree?.elements ?? []) {
        const isTold = element.parent !== undefined && !isFilled(element.parent);
        if (!isTold && !PARTS.has(element.role) && !isFilled(element))
          yield { message: `The ${element.type} holds nothing.`, element };
      }
    },
  },
  {
    id: 'reading-order',
    clauses: { ua: '7.2', pdf: '14.8.2.3' },
    demands: 'On each page, content is painted in the order in which the structure reads it.',
    why: 'Readers that reflow, search and copy go by the one order or the other: they must be the same.',
    remedy: 'Paint in the order of the structure.',
    check: readingOrder,
  },
];

const keyOf = (holder: Subject['ownership']['sequences'][number]['holder']): number | undefined =>
  holder instanceof PdfStream ? holder.dict.number('StructParents') : holder.structParents;

const isElement = (owner: PdfObject, element: StructElement): boolean =>
  owner instanceof PdfRef && owner.number === element.number;

function* readingOrder({ ownership }: Subject): Generator<Flaw> {
  const place = new Map(ownership.sequences.map(({ mark }, index) => [mark, index]));
  const pageOf = new Map(ownership.sequences.map(({ mark, content }) => [mark, content.page.number]));
  const last = new Map<number, number>();
  const told = new Set<number>();
  for (const { mark, element } of ownership.claims) {
    const page = mark && pageOf.get(mark);
    const at = mark && place.get(mark);
    if (page === undefined || at === undefined || told.has(page)) continue;
    if (at < (last.get(page) ?? -1)) {
      told.add(page);
      yield { message: 'It is read after content that is painted later.', page, element };
    }
    last.set(page, at);
  }
}
