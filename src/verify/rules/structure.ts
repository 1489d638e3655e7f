import { childrenOf, type PdfDict, PdfRef, STANDARD_TYPES, type StructElement } from '../../read/index.js';
import { isLanguageTag } from '../language.js';
import { quote } from '../quote.js';
import type { Flaw, Rule } from '../rule.js';
import type { Subject } from '../subject.js';

const elementsOf = ({ tree }: Subject): readonly StructElement[] => tree?.elements ?? [];

export const STRUCTURE_RULES: readonly Rule[] = [
  {
    id: 'structure-tree',
    clauses: { ua: '7.1', a: '6.7.3.3' },
    demands: 'The catalog has a structure tree (StructTreeRoot) with elements and a parent tree.',
    why: 'Without it there are only shapes on pages: nothing to read out, to reflow or to copy in order.',
    remedy: 'Write the document with tags.',
    *check({ tree }) {
      if (!tree) yield { message: 'The file has no structure tree.' };
      else if (tree.tops.length === 0) yield { message: 'The structure tree is empty.' };
      else if (!tree.root.dict('ParentTree')) yield { message: 'The structure has no parent tree.' };
    },
  },
  {
    id: 'tree-shape',
    clauses: { pdf: '14.7.2' },
    demands: 'The structure is a tree: each element stands in one place, and holds elements or content only.',
    why: 'A reader that follows it reads things twice, never, or without end.',
    remedy: 'Write each element once, under its one parent.',
    *check({ tree }) {
      for (const problem of new Set(tree?.problems)) yield { message: `In the structure, ${problem}.` };
      for (const element of tree?.elements ?? []) {
        for (const kid of element.kids) {
          if (kid.kind === 'broken') yield { message: `It holds ${kid.what}.`, element };
        }
      }
    },
  },
  {
    id: 'document-element',
    clauses: { pdf: '14.8.4.2' },
    demands: 'At the top of the structure stands one element, a Document.',
    why: 'It says where the document begins and ends.',
    remedy: 'Put everything into one Document.',
    *check({ tree }) {
      if (!tree || tree.tops.length === 0) return;
      if (tree.tops.length > 1) yield { message: `${tree.tops.length} elements stand at the top of the structure.` };
      for (const top of tree.tops) {
        if (top.role !== 'Document')
          yield { message: `At the top of the structure stands a ${top.role}.`, element: top };
      }
    },
  },
  {
    id: 'wrong-parent',
    clauses: { pdf: '14.7.2' },
    demands: 'Each element names as its parent (P) the one whose kid it is.',
    why: 'From a place on the page a reader finds its way up by P: to the table, the list, the heading.',
    remedy: 'Let P name the element that holds it.',
    *check({ tree, file }) {
      for (const element of tree?.elements ?? []) {
        const named = file.resolve(element.dict.raw('P'));
        const wanted = element.parent?.dict ?? tree?.root;
        if (named !== wanted) {
          const what = named === null ? 'no parent' : 'a parent that does not hold it';
          yield { message: `It names ${what}.`, element };
        }
      }
    },
  },
  {
    id: 'standard-types',
    clauses: { ua: '7.1', a: '6.7.3.4' },
    matterhorn: '02-001',
    demands: 'Each structure type is a standard one, or is mapped to one by the role map.',
    why: 'Assistive technology knows headings, lists and tables, not names that somebody made up.',
    remedy: 'Use a standard type, or map the type to one.',
    *check(subject) {
      const unknown = elementsOf(subject).filter(({ role }) => !STANDARD_TYPES.has(role));
      for (const element of firstOfEach(unknown, ({ type }) => type)) {
        yield { message: `The type ${element.type} is no standard one, and is not mapped to one.`, element };
      }
    },
  },
  {
    id: 'role-map',
    clauses: { ua: '7.1', a: '6.7.3.4' },
    matterhorn: '02-003',
    demands: 'The role map leads no type back to itself, and gives no standard type another meaning.',
    why: 'A reader that follows it would never arrive, or take a heading for something else.',
    remedy: 'Take the entry out of the role map.',
    *check({ tree }) {
      const { roleMap } = tree ?? {};
      for (const type of roleMap?.keys() ?? []) {
        if (isCircle(type, roleMap)) yield { message: `The role map leads ${type} back to itself.` };
        else if (STANDARD_TYPES.has(type))
          yield { message: `The role map gives the standard type ${type} another meaning.` };
      }
    },
  },
  {
    id: 'ids',
    clauses: { pdf: '14.7.2' },
    demands: 'No two elements have the same ID.',
    why: 'Header cells and notes are found by it, and so is the line of the data.',
    remedy: 'Give each element an ID of its own.',
    *check(subject) {
      const seen = new Set<string>();
      for (const element of elementsOf(subject)) {
        if (element.id === undefined) continue;
        if (element.id === '') yield { message: 'It has an empty ID.', element };
        else if (seen.has(element.id)) yield { message: `The ID ${quote(element.id)} is taken already.`, element };
        seen.add(element.id);
      }
    },
  },
  {
    id: 'id-tree',
    clauses: { pdf: '14.7.2' },
    demands: 'The tree of IDs (IDTree) has each ID once, in order, with the element that has it.',
    why: 'A reader looks an ID up there, and nowhere else.',
    remedy: 'Write the IDTree from the elements.',
    *check({ tree }) {
      if (!tree) return;
      const named = new Map(tree.ids);
      const sorted = tree.ids.map(([id]) => id);
      if (sorted.some((id, index) => index > 0 && compareBytes(sorted[index - 1] ?? '', id) > 0)) {
        yield { message: 'The tree of IDs is not in order.' };
      }
      const seen = new Set<string>();
      for (const element of tree.elements) {
        const { id } = element;
        if (id === undefined || seen.has(id)) continue;
        seen.add(id);
        const found = named.get(id);
        if (found === undefined) yield { message: `The tree of IDs does not have ${quote(id)}.`, element };
        else if (!(found instanceof PdfRef) || found.number !== element.number) {
          yield { message: `The tree of IDs leads ${quote(id)} to another element.`, element };
        }
      }
      for (const id of named.keys()) {
        if (!seen.has(id)) yield { message: `The tree of IDs has ${quote(id)}, and no element has it.` };
      }
    },
  },
  {
    id: 'element-language',
    clauses: { ua: '7.2', a: '6.7.4' },
    matterhorn: '11-001',
    demands: 'Where an element or a piece of content names its language, it is a language tag (BCP 47).',
    why: 'A phrase is read with the voice of its language.',
    remedy: 'Write en, pt-BR or zh-Hans.',
    *check(subject) {
      for (const element of elementsOf(subject)) {
        if (element.lang !== undefined && !isLanguageTag(element.lang)) {
          yield { message: `It is said to be in ${quote(element.lang)}, which is no language tag.`, element };
        }
      }
      for (const { page, marks } of subject.contents) {
        for (const lang of marks.map(({ properties }) => properties?.text('Lang'))) {
          if (lang !== undefined && !isLanguageTag(lang)) {
            yield { message: `Content is said to be in ${quote(lang)}, which is no language tag.`, page: page.number };
          }
        }
      }
    },
  },
  {
    id: 'expansion',
    clauses: { a: '6.7.8', pdf: '14.9.5' },
    demands: 'An expansion of an abbreviation (E) is not empty.',
    why: 'It is read in place of the letters: nothing would be read.',
    remedy: 'Write what the abbreviation stands for, or leave E out.',
    *check(subject) {
      for (const element of elementsOf(subject)) {
        if (element.expansion !== undefined && element.expansion.trim() === '')
          yield { message: 'Its expansion is empty.', element };
      }
    },
  },
  {
    id: 'notes',
    clauses: { ua: '7.9' },
    matterhorn: '19-003',
    demands: 'Each Note has an ID.',
    why: 'What refers to the note finds it by its ID.',
    remedy: 'Give the note an ID of its own.',
    *check(subject) {
      for (const element of elementsOf(subject)) {
        if (element.role === 'Note' && (element.id ?? '') === '') yield { message: 'The note has no ID.', element };
      }
    },
  },
  {
    id: 'headings',
    clauses: { ua: '7.4.2', a: '6.7.3.4' },
    matterhorn: '14-003',
    demands: 'Headings begin with H1 and skip no level on the way down; H and numbered headings are not mixed.',
    why: 'People jump from heading to heading, and a gap looks as if something were missing.',
    remedy: 'Give the heading the level under that of the heading before it, or higher.',
    check: (subject) => headings(elementsOf(subject)),
  },
  {
    id: 'captions',
    clauses: { ua: '7.2', pdf: '14.8.4.2' },
    demands: 'A Caption is the first or the last in what it is the caption of, and there is only one.',
    why: 'It is read with what it belongs to.',
    remedy: 'Move the caption to the start or the end.',
    *check(subject) {
      for (const element of elementsOf(subject)) {
        const kids = childrenOf(element);
        const places = kids.flatMap(({ role }, index) => (role === 'Caption' ? [index] : []));
        if (!['Table', 'L', 'TOC'].includes(element.role) || places.length === 0) continue;
        if (places.length > 1) yield { message: 'It has more than one caption.', element };
        else if (places[0] !== 0 && places[0] !== kids.length - 1)
          yield { message: 'Its caption stands in its middle.', element };
      }
    },
  },
];

function* headings(elements: readonly StructElement[]): Generator<Flaw> {
  const found = elements.filter(({ role }) => /^H[1-6]?$/.test(role));
  const plain = found.filter(({ role }) => role === 'H');
  if (plain.length > 0 && plain.length < found.length) {
    yield { message: 'The document has both H and numbered headings.', element: plain[0] };
    return;
  }
  if (plain.length > 0) {
    for (const element of plain) {
      const first = element.parent ? childrenOf(element.parent).find(({ role }) => role === 'H') : undefined;
      if (first && first !== element) yield { message: 'Its section has a heading already.', element };
    }
    return;
  }
  let last = 0;
  for (const element of found) {
    const level = Number(element.role.slice(1));
    if (last === 0 && level > 1) yield { message: `The first heading is an H${level}, and not an H1.`, element };
    else if (level > last + 1) yield { message: `After an H${last} comes an H${level}.`, element };
    last = level;
  }
}

function isCircle(type: string, roleMap: PdfDict | undefined): boolean {
  const seen = new Set<string>();
  let at: string | undefined = type;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    at = roleMap?.name(at);
  }
  return at === type;
}

function* firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): Generator<T> {
  const seen = new Set<string>();
  for (const item of items) {
    if (!seen.has(keyOf(item))) yield item;
    seen.add(keyOf(item));
  }
}

/** Name trees are in the order of bytes: those of a text with other letters than ASCII begin with a mark, and come last. */
function compareBytes(a: string, b: string): number {
  const key = (text: string): string => (/^[\x20-\x7e]*$/.test(text) ? text : `\ufeff${text}`);
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
}
