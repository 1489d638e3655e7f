import type { PdfFile } from '../file.js';
import { dictOf, listOf, PdfArray, PdfDict, PdfName, type PdfObject, PdfRef } from '../objects.js';
import type { PdfPage } from '../pages.js';
import { readNameTree, readNumberTree } from '../trees.js';
import type { Kid, StructElement } from './element.js';
import { roleOf } from './roles.js';

/** The structure tree of a file (ISO 32000-1, 14.7). */
export interface StructTree {
  readonly root: PdfDict;
  /** The elements directly under the root. */
  readonly tops: readonly StructElement[];
  /** All elements, in the order in which they are read. */
  readonly elements: readonly StructElement[];
  /** By the number of their object. */
  readonly byNumber: ReadonlyMap<number, StructElement>;
  readonly roleMap: PdfDict | undefined;
  /** The entries of the parent tree: by key, as they stand there (a reference, or an array of them). */
  readonly parents: ReadonlyMap<number, PdfObject>;
  /** The entries of the tree of IDs in their order. */
  readonly ids: readonly (readonly [id: string, element: PdfObject])[];
  /** What the tree cannot be, in words: circles, elements with two parents. */
  readonly problems: readonly string[];
}

const MAX_DEPTH = 200;

/** Reads the structure tree; nothing when the catalog names none. Circles are cut, and said in `problems`. */
export function readStructTree(file: PdfFile, pages: readonly PdfPage[]): StructTree | undefined {
  const root = file.catalog.dict('StructTreeRoot');
  return root && new TreeReader(file, root, pages).read();
}

class TreeReader {
  private readonly elements: StructElement[] = [];
  private readonly byNumber = new Map<number, StructElement>();
  private readonly seen = new Set<PdfDict>();
  private readonly problems: string[] = [];
  private readonly pages: ReadonlyMap<number, PdfPage>;
  private readonly roleMap: PdfDict | undefined;
  private readonly classMap: PdfDict | undefined;

  constructor(
    private readonly file: PdfFile,
    private readonly root: PdfDict,
    pages: readonly PdfPage[],
  ) {
    this.pages = new Map(pages.flatMap((page) => (page.ref ? [[page.ref.number, page]] : [])));
    this.roleMap = root.dict('RoleMap');
    this.classMap = root.dict('ClassMap');
  }

  read(): StructTree {
    const tops = this.rawKids(this.root).flatMap((kid): StructElement[] => {
      const element = this.element(kid, undefined, 0);
      if (!element) this.problems.push('something stands directly under the root of the structure that is no element');
      return element ? [element] : [];
    });
    return {
      root: this.root,
      tops,
      elements: this.elements,
      byNumber: this.byNumber,
      roleMap: this.roleMap,
      parents: new Map(readNumberTree(this.root.dict('ParentTree'))),
      ids: readNameTree(this.root.dict('IDTree')).map(([id, object]) => [id.text, object] as const),
      problems: this.problems,
    };
  }

  private rawKids(dict: PdfDict): readonly PdfObject[] {
    const raw = dict.raw('K');
    const object = this.file.resolve(raw);
    if (object === null) return [];
    return object instanceof PdfArray ? object.items : [raw];
  }

  private element(raw: PdfObject, parent: StructElement | undefined, depth: number): StructElement | undefined {
    const dict = this.file.resolve(raw);
    if (!(dict instanceof PdfDict) || dict.name('S') === undefined) return undefined;
    if (this.seen.has(dict) || depth > MAX_DEPTH) {
      this.problems.push(`an element ${dict.name('S') ?? ''} stands in the tree twice, or in itself`);
      return undefined;
    }
    this.seen.add(dict);
    const type = dict.name('S') ?? '';
    const kids: Kid[] = [];
    const element: StructElement = {
      type,
      role: roleOf(type, this.roleMap),
      dict,
      number: raw instanceof PdfRef ? raw.number : undefined,
      parent,
      kids,
      id: dict.text('ID'),
      lang: dict.text('Lang'),
      alt: dict.text('Alt'),
      actualText: dict.text('ActualText'),
      expansion: dict.text('E'),
      title: dict.text('T'),
      attribute: (owner, key) => this.attribute(dict, owner, key),
    };
    this.elements.push(element);
    if (element.number !== undefined) this.byNumber.set(element.number, element);
    for (const kid of this.rawKids(dict)) kids.push(this.kid(kid, element, depth + 1));
    return element;
  }

  private kid(raw: PdfObject, element: StructElement, depth: number): Kid {
    const object = this.file.resolve(raw);
    const own = element.dict.ref('Pg');
    if (typeof object === 'number') return { kind: 'content', page: this.page(own), mcid: object, stream: null };
    if (!(object instanceof PdfDict))
      return { kind: 'broken', what: 'something that is neither an element nor content' };
    const page = this.page(object.ref('Pg') ?? own);
    if (object.name('Type') === 'MCR') {
      const mcid = object.number('MCID');
      if (mcid === undefined) return { kind: 'broken', what: 'a reference to marked content without its MCID' };
      return { kind: 'content', page, mcid, stream: object.get('Stm') };
    }
    if (object.name('Type') === 'OBJR')
      return { kind: 'object', page, ref: object.ref('Obj'), object: object.get('Obj') };
    const child = this.element(raw, element, depth);
    return child
      ? { kind: 'element', element: child }
      : { kind: 'broken', what: 'an element that stands elsewhere, too' };
  }

  private page(ref: PdfRef | undefined): PdfPage | undefined {
    return ref && this.pages.get(ref.number);
  }

  private attribute(dict: PdfDict, owner: string, key: string): PdfObject {
    const classes = listOf(dict.get('C')).flatMap((name) =>
      name instanceof PdfName ? listOf(this.classMap?.get(name.name) ?? null) : [],
    );
    for (const item of [...listOf(dict.get('A')), ...classes]) {
      const attributes = dictOf(item);
      if (attributes?.name('O') === owner && attributes.has(key)) return attributes.get(key);
    }
    return null;
  }
}
