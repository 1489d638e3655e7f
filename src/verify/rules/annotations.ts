import { closest, type PdfAnnotation, type PdfPage, PdfRef, rectangle, type StructElement } from '../../read/index.js';
import { quote } from '../quote.js';
import type { Rule } from '../rule.js';
import type { Subject } from '../subject.js';

/** Kinds that archives may hold (ISO 19005-3, 6.3.1), without TrapNet, which PDF/UA forbids. */
const ALLOWED: ReadonlySet<string> = new Set(
  'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup FileAttachment Widget PrinterMark Watermark Redact'.split(
    ' ',
  ),
);
/** Kinds that have no place in the structure. */
const OUTSIDE: ReadonlySet<string> = new Set(['Popup', 'PrinterMark']);
const HOLDERS: Readonly<Record<string, ReadonlySet<string>>> = { Link: new Set(['Link']), Widget: new Set(['Form']) };
const ANNOT: ReadonlySet<string> = new Set(['Annot']);
const PRINT = 4;
/** Invisible, Hidden, NoView, ToggleNoView. */
const UNSEEN = 1 | 2 | 32 | 256;
const TOLERANCE = 1;

interface Placed extends PdfAnnotation {
  readonly page: PdfPage;
  readonly subtype: string;
  /** The element that refers to it. */
  readonly element: StructElement | undefined;
}

/** All annotations with the elements that refer to them. */
const placed = (subject: Subject): readonly Placed[] => subject.once(place);

function place({ pages, tree }: Subject): readonly Placed[] {
  const owners = new Map<number, StructElement>();
  for (const element of tree?.elements ?? []) {
    for (const kid of element.kids) if (kid.kind === 'object' && kid.ref) owners.set(kid.ref.number, element);
  }
  return pages.flatMap((page) =>
    page.annotations.map(({ dict, ref }) => ({
      dict,
      ref,
      page,
      subtype: dict.name('Subtype') ?? '',
      element: ref && owners.get(ref.number),
    })),
  );
}

export const ANNOTATION_RULES: readonly Rule[] = [
  {
    id: 'annotation-kinds',
    clauses: { ua: '7.18.2', a: '6.3.1' },
    matterhorn: '28-007',
    demands:
      'Annotations are of kinds that every reader can show: no sound, film, three dimensions, screens or trapping.',
    why: 'What needs a program of its own cannot be kept, nor read out.',
    remedy: 'Take the annotation out, and link to what it showed.',
    *check(subject) {
      for (const { subtype, page } of placed(subject)) {
        if (!ALLOWED.has(subtype))
          yield { message: `An annotation is of the kind ${subtype || 'none'}.`, page: page.number };
      }
    },
  },
  {
    id: 'annotation-flags',
    clauses: { a: '6.3.2' },
    demands: 'Each annotation is printed and not hidden (F).',
    why: 'On paper and on each screen there must be the same.',
    remedy: 'Set F to 4.',
    *check(subject) {
      for (const { dict, page, subtype } of placed(subject)) {
        if (subtype === 'Popup') continue;
        const flags = dict.number('F') ?? 0;
        if ((flags & PRINT) === 0 || (flags & UNSEEN) !== 0)
          yield { message: `An annotation has the flags ${flags}.`, page: page.number };
      }
    },
  },
  {
    id: 'annotation-appearance',
    clauses: { a: '6.3.3' },
    demands: 'Each annotation but links and pop-ups says how it looks (AP, with N alone).',
    why: 'Readers draw what has no appearance as they like, or not at all.',
    remedy: 'Give the annotation a normal appearance.',
    *check(subject) {
      for (const { dict, page, subtype } of placed(subject)) {
        const box = rectangle(dict.get('Rect'));
        const isEmpty = box !== undefined && (box.left === box.right || box.bottom === box.top);
        if (subtype === 'Link' || subtype === 'Popup' || isEmpty) continue;
        const keys = [...(dict.dict('AP')?.keys() ?? [])];
        if (keys.length !== 1 || keys[0] !== 'N')
          yield { message: `A ${subtype} does not say how it looks.`, page: page.number };
      }
    },
  },
  {
    id: 'annotation-in-tree',
    clauses: { ua: '7.18.5' },
    matterhorn: '28-011',
    demands: 'Each link stands in a Link of the structure, each field in a Form, any other annotation in an Annot.',
    why: 'Who goes through the document by its structure comes to the link where it stands in the text.',
    remedy: 'Refer to the annotation (OBJR) from its element.',
    *check(subject) {
      if (!subject.tree) return;
      for (const { dict, page, subtype, element } of placed(subject)) {
        if (OUTSIDE.has(subtype) || !ALLOWED.has(subtype)) {
          if (subtype === 'PrinterMark' && element)
            yield { message: 'A printer’s mark stands in the structure.', page: page.number, element };
          continue;
        }
        const name =
          subtype === 'Link' ? `The link ${quote(dict.text('Contents') ?? '')}` : `An annotation (${subtype})`;
        const holders = HOLDERS[subtype] ?? ANNOT;
        if (!element) yield { message: `${name} is not in the structure.`, page: page.number };
        else if (!holders.has(element.role) && !closest(element, holders)) {
          yield { message: `${name} stands in a ${element.role}.`, page: page.number, element };
        }
      }
    },
  },
  {
    id: 'annotation-parent',
    clauses: { ua: '7.18.1', pdf: '14.7.4.4' },
    demands: 'Each annotation of the structure has a key (StructParent) by which the parent tree leads to its element.',
    why: 'From the link that is chosen a reader finds its place in the text by it.',
    remedy: 'Give the annotation a key of its own, and the parent tree its element.',
    *check(subject) {
      const keys = new Set<number>();
      for (const { dict, page, element } of placed(subject)) {
        if (!element) continue;
        const key = dict.number('StructParent');
        const owner = key === undefined ? null : (subject.tree?.parents.get(key) ?? null);
        if (key === undefined) yield { message: 'The annotation has no StructParent.', page: page.number, element };
        else if (keys.has(key))
          yield { message: `Two annotations have the StructParent ${key}.`, page: page.number, element };
        else if (!(owner instanceof PdfRef) || owner.number !== element.number) {
          yield {
            message: `By its StructParent ${key}, the annotation belongs to another element, or to none.`,
            page: page.number,
            element,
          };
        }
        if (key !== undefined) keys.add(key);
      }
    },
  },
  {
    id: 'object-reference',
    clauses: { pdf: '14.7.4.3' },
    demands: 'Each reference to an object (OBJR) leads to one that is there, and names the page that it is on.',
    why: 'A reader that goes there must arrive.',
    remedy: 'Let Obj name the annotation, and Pg its page.',
    *check(subject) {
      const pageOf = new Map(placed(subject).flatMap(({ ref, page }) => (ref ? [[ref.number, page] as const] : [])));
      const seen = new Set<number>();
      for (const element of subject.tree?.elements ?? []) {
        for (const kid of element.kids) {
          if (kid.kind !== 'object') continue;
          const page = kid.ref && pageOf.get(kid.ref.number);
          if (kid.ref === undefined || kid.object === null)
            yield { message: 'It refers to an object that is not there.', element };
          else if (page && kid.page !== page)
            yield {
              message: 'It names another page than the one that the annotation is on.',
              element,
              page: page.number,
            };
          else if (!page) yield { message: 'It refers to an annotation that is on no page.', element };
          else if (seen.has(kid.ref.number))
            yield { message: 'It refers to an annotation that stands elsewhere, too.', element, page: page.number };
          if (kid.ref) seen.add(kid.ref.number);
        }
      }
    },
  },
  {
    id: 'link-without-annotation',
    clauses: { pdf: '14.8.4.4.2' },
    demands: 'Each Link of the structure refers to a link annotation.',
    why: 'It would be said to be a link, and do nothing.',
    remedy: 'Refer to the annotation, or make it a Span.',
    *check({ tree }) {
      for (const element of tree?.elements ?? []) {
        if (element.role === 'Link' && !hasObject(element))
          yield { message: 'The Link refers to no annotation.', element };
      }
    },
  },
  {
    id: 'annotation-text',
    clauses: { ua: '7.18.5' },
    matterhorn: '28-012',
    demands: 'Each link says where it leads (Contents); each other annotation has Contents, or an element with Alt.',
    why: 'In the list of all links, “here” and “page 7” tell nothing.',
    remedy: 'Write Contents that makes sense by itself.',
    *check(subject) {
      for (const { dict, page, subtype, element } of placed(subject)) {
        if (OUTSIDE.has(subtype) || subtype === 'Widget' || !ALLOWED.has(subtype)) continue;
        const isTold =
          (dict.text('Contents') ?? '').trim() !== '' || (subtype !== 'Link' && (element?.alt ?? '').trim() !== '');
        if (!isTold)
          yield {
            message: subtype === 'Link' ? 'A link does not say where it leads.' : `A ${subtype} has no text.`,
            page: page.number,
            element,
          };
      }
    },
  },
  {
    id: 'quad-points',
    clauses: { a: '6.3', pdf: '12.5.6.5' },
    demands: 'QuadPoints of an annotation are whole quadrilaterals within its Rect.',
    why: 'Readers ignore those that reach out, and the link is nowhere.',
    remedy: 'Let Rect be the rectangle around all QuadPoints.',
    *check(subject) {
      for (const { dict, page } of placed(subject)) {
        const points = dict.array('QuadPoints')?.numbers();
        if (!points) continue;
        const rect = rectangle(dict.get('Rect'));
        const isOutside = points.some((value, index) => {
          if (!rect) return true;
          const [low, high] = index % 2 === 0 ? [rect.left, rect.right] : [rect.bottom, rect.top];
          return value < low - TOLERANCE || value > high + TOLERANCE;
        });
        if (points.length === 0 || points.length % 8 !== 0)
          yield { message: 'QuadPoints are not eight numbers each.', page: page.number };
        else if (isOutside)
          yield { message: 'QuadPoints reach out of the Rect of their annotation.', page: page.number };
      }
    },
  },
  {
    id: 'tab-order',
    clauses: { ua: '7.18.3' },
    matterhorn: '28-008',
    demands: 'On a page with annotations, the tab key follows the structure (Tabs S).',
    why: 'Who cannot use a mouse goes from link to link by it, in the order of the text.',
    remedy: 'Write /Tabs /S into the page.',
    *check({ pages }) {
      for (const { number, dict, annotations } of pages) {
        if (annotations.length > 0 && dict.name('Tabs') !== 'S')
          yield { message: 'The tab key does not follow the structure.', page: number };
      }
    },
  },
];

/** Whether an element, or one in it, refers to an object. */
function hasObject(element: StructElement): boolean {
  return element.kids.some((kid) => kid.kind === 'object' || (kid.kind === 'element' && hasObject(kid.element)));
}
