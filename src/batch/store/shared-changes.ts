import { join } from 'node:path';
import { nameOf, type Places, pathOf } from '../manifest/places.js';
import type { SharedList } from '../manifest/types.js';
import { changeOf } from './change.js';
import type { Disk } from './disk.js';

/** What has become of the lists that files of one layout have in common: each is looked at once. */
export class SharedChanges {
  readonly #known = new Map<string, string | undefined>();

  constructor(
    private readonly places: Omit<Places, 'profile'>,
    private readonly disk: Disk,
    private readonly shownFrom: string,
  ) {}

  /**
   * The first change of a list, for people; nothing where all is as it was.
   * @param whole Whether it is all of a layout, and not only words of it.
   */
  change(list: SharedList, whole: boolean): string | undefined {
    const key = `${list.id}${whole}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#look(list, whole));
    return this.#known.get(key);
  }

  #look({ inputs }: SharedList, whole: boolean): string | undefined {
    // A profile's own files are in no such list.
    const places: Places = { ...this.places, profile: '\0' };
    const own = nameOf(join(places.layout, 'layout.yaml'), places);
    if (whole && !inputs.some(({ name }) => name === own)) return 'it was made with a layout from elsewhere';
    for (const input of inputs) {
      const path = pathOf(input.name, places);
      const change = changeOf(input, path, this.disk.now(input, path), this.shownFrom);
      if (change !== undefined) return change;
    }
    return undefined;
  }
}
