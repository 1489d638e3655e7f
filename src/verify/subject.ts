import {
  dictOf,
  Fonts,
  interpretPage,
  PdfArray,
  type PdfDict,
  type PdfFile,
  type PdfFont,
  type PdfObject,
  type PdfPage,
  PdfStream,
  readPages,
  readStructTree,
  type StructTree,
} from '../read/index.js';
import { PageContent } from './content.js';
import { Ownership } from './ownership.js';

/** A dictionary anywhere in the file. */
export interface Found {
  readonly dict: PdfDict;
  /** The object that it stands in. */
  readonly number: number;
  /** When it is that of a stream. */
  readonly stream: PdfStream | undefined;
}

/** Codes of a font that are shown, with the page of the first. */
export interface FontUse {
  readonly font: PdfFont;
  readonly codes: ReadonlyMap<number, number>;
}

/** What rules look at: a file, read once. Everything is made when the first rule asks for it. */
export class Subject {
  readonly pages: readonly PdfPage[];
  readonly tree: StructTree | undefined;
  readonly fonts: Fonts;
  private contentsMade: readonly PageContent[] | undefined;
  private ownershipMade: Ownership | undefined;
  private dictionariesMade: readonly Found[] | undefined;
  private readonly results = new Map<unknown, unknown>();

  constructor(readonly file: PdfFile) {
    this.pages = readPages(file);
    this.tree = readStructTree(file, this.pages);
    this.fonts = new Fonts(file);
  }

  /** What is painted on each page. */
  get contents(): readonly PageContent[] {
    this.contentsMade ??= this.pages.map((page) => {
      const content = new PageContent(page);
      interpretPage(this.file, page, this.fonts, (event) => content.add(event));
      return content;
    });
    return this.contentsMade;
  }

  /** Which element owns which marked content. */
  get ownership(): Ownership {
    this.ownershipMade ??= new Ownership(this.tree?.elements ?? [], this.contents);
    return this.ownershipMade;
  }

  /** All dictionaries of the file, those within others, too. */
  get dictionaries(): readonly Found[] {
    this.dictionariesMade ??= this.file.numbers().flatMap((number) => dictionariesIn(this.file.object(number), number));
    return this.dictionariesMade;
  }

  /** What several rules share: made by the first that asks. */
  once<T>(make: (subject: Subject) => T): T {
    if (!this.results.has(make)) this.results.set(make, make(this));
    return this.results.get(make) as T;
  }
}

function dictionariesIn(object: PdfObject, number: number): Found[] {
  const found: Found[] = [];
  const waiting: PdfObject[] = [object];
  while (waiting.length > 0) {
    const next = waiting.pop() ?? null;
    const dict = dictOf(next);
    if (dict) found.push({ dict, number, stream: next instanceof PdfStream ? next : undefined });
    // References are not followed: what they lead to is an object of its own.
    const inside = dict ? dict.entries.values() : next instanceof PdfArray ? next.items : [];
    for (const object of inside) waiting.push(object);
  }
  return found;
}

/** Fonts that show something, with their codes. */
export function fontUses({ contents }: Subject): readonly FontUse[] {
  const uses = new Map<PdfFont, Map<number, number>>();
  for (const { page, texts } of contents) {
    for (const { font, glyphs } of texts) {
      if (!font) continue;
      const codes = uses.get(font) ?? new Map<number, number>();
      uses.set(font, codes);
      for (const { code } of glyphs) if (!codes.has(code)) codes.set(code, page.number);
    }
  }
  return [...uses].map(([font, codes]) => ({ font, codes }));
}
