import type { CompactDocument } from '../file/compact.js';
import { number, ObjectReference, reference } from '../file/strings.js';
import { nameTree } from '../file/tree.js';
import type { Item } from '../flow/items.js';

/** The places that links lead to by name (ISO 32000-1, 12.3.2.3). */
export class Destinations {
  private readonly places = new Map<string, string>();

  constructor(private readonly document: CompactDocument) {}

  /** A place on the page at hand. Twice the same name would make the link ambiguous: the first counts, as in HTML. */
  add({ name, y }: Extract<Item, { kind: 'destination' }>): void {
    if (this.places.has(name)) return;
    const { dictionary, height } = this.document.page;
    this.places.set(name, `[${reference(dictionary.id)} /XYZ 0 ${number(height - y)} null]`);
  }

  /** To be called when all pages are drawn. */
  end(): void {
    const { document } = this;
    const tree = document.reserveObject();
    document.addObject(tree, nameTree([...this.places], document));
    document._root.data.Names.data.Dests = new ObjectReference(tree);
  }
}
