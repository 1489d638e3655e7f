import type { PdfFile } from './file.js';
import { dictOf, PdfArray, PdfDict, PdfName, type PdfObject, PdfRef, PdfString } from './objects.js';
import { readNameTree } from './trees.js';

/** Named destinations (ISO 32000-1, 12.3.2.3): of the name tree, and of the older dictionary. */
export function readDestinations(file: PdfFile): ReadonlyMap<string, PdfObject> {
  const old = file.catalog.dict('Dests');
  const older = [...(old?.keys() ?? [])].map((name): [string, PdfObject] => [name, old?.get(name) ?? null]);
  const tree = readNameTree(file.catalog.dict('Names')?.dict('Dests'));
  return new Map([...older, ...tree.map(([name, object]): [string, PdfObject] => [name.text, file.resolve(object)])]);
}

/** The page that a destination leads to, as its reference; nothing where it leads nowhere. */
export function pageOfDestination(destination: PdfObject, named: ReadonlyMap<string, PdfObject>): PdfRef | undefined {
  if (destination instanceof PdfString || destination instanceof PdfName) {
    const found = named.get(destination instanceof PdfName ? destination.name : destination.text);
    return found instanceof PdfString || found instanceof PdfName ? undefined : pageOfDestination(found ?? null, named);
  }
  const array = destination instanceof PdfArray ? destination : dictOf(destination)?.array('D');
  const first = array?.raw(0);
  return first instanceof PdfRef ? first : undefined;
}

/** An entry of the outline (12.3.3). */
export interface OutlineEntry {
  readonly title: string | undefined;
  /** From 1. */
  readonly level: number;
  /** Dest, or D of its action. */
  readonly destination: PdfObject;
}

const MAX_ENTRIES = 50_000;
const MAX_LEVEL = 60;

/** The entries of the outline in their order. */
export function readOutline(file: PdfFile): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const seen = new Set<PdfObject>();
  const walk = (first: PdfObject, level: number): void => {
    for (let item = first; item instanceof PdfDict && level <= MAX_LEVEL; item = item.get('Next')) {
      if (seen.has(item) || entries.length >= MAX_ENTRIES) return;
      seen.add(item);
      entries.push({
        title: item.text('Title'),
        level,
        destination: item.get('Dest') ?? item.dict('A')?.get('D') ?? null,
      });
      walk(item.get('First'), level + 1);
    }
  };
  walk(file.catalog.dict('Outlines')?.get('First') ?? null, 1);
  return entries;
}
