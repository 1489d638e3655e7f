import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from './entry.js';
import { entriesText, parseEntries } from './form.js';
import { Lists } from './lists.js';
import { storeFolder, sweep } from './temporary.js';
import { writeAside } from './write-aside.js';

/** The entries of many profiles, a file of the disk for each profile. */
export class Shelf {
  readonly #known = new Map<string, Map<string, Entry>>();
  readonly #lists: Lists;
  #swept = false;

  constructor(private readonly out: string) {
    this.#lists = new Lists(out);
  }

  /** The entries of a profile, by the paths of their files. */
  of(profile: string): ReadonlyMap<string, Entry> {
    return this.#of(profile);
  }

  /**
   * Keeps an entry, and writes it down. What cannot be written is forgotten with this process: files are then built again.
   * Another process may have written entries of other files meanwhile: they stay. Of one file, the last to write is right.
   */
  put(profile: string, entries: readonly Entry[]): void {
    const known = this.#of(profile);
    for (const entry of entries) known.set(entry.kept.file, entry);
    const all = new Map([...this.#read(profile), ...known]);
    this.#write(profile, [...all.values()]);
  }

  /** The profiles that there are entries of. */
  profiles(): string[] {
    let names: string[] = [];
    try {
      names = readdirSync(join(storeFolder(this.out), 'files'));
    } catch {
      // Nothing was kept yet.
    }
    const kept = names.flatMap((name) => profileIn(name) ?? []);
    return [...new Set([...kept, ...this.#known.keys()])];
  }

  /** Removes what no entry needs any more. */
  tidy(): void {
    const all = this.profiles().flatMap((profile) => [...this.#of(profile).values()]);
    const used = all.flatMap(({ kept: { shared } }) => [shared.inputs.id, shared.beside.id]);
    this.#lists.removeBut(new Set(used));
  }

  #of(profile: string): Map<string, Entry> {
    const known = this.#known.get(profile) ?? this.#read(profile);
    this.#known.set(profile, known);
    return known;
  }

  #read(profile: string): Map<string, Entry> {
    let text: string;
    try {
      text = readFileSync(this.#fileOf(profile), 'utf8');
    } catch {
      return new Map();
    }
    const entries = parseEntries(text, (id) => this.#lists.get(id));
    const own = entries.filter(({ kept }) => kept.profile === profile);
    return new Map(own.map((entry) => [entry.kept.file, entry]));
  }

  #write(profile: string, entries: readonly Entry[]): void {
    try {
      if (!this.#swept) sweep(this.out);
      this.#swept = true;
      for (const { shared } of entries.map(({ kept }) => kept)) {
        this.#lists.put(shared.inputs);
        this.#lists.put(shared.beside);
      }
      writeAside(this.out, this.#fileOf(profile), entriesText(entries));
    } catch {
      // The disk is full, or nobody may write there: writing the file itself has said so.
    }
  }

  #fileOf(profile: string): string {
    return join(storeFolder(this.out), 'files', `${encodeURIComponent(profile)}.json`);
  }
}

function profileIn(name: string): string | undefined {
  try {
    return name.endsWith('.json') ? decodeURIComponent(name.slice(0, -'.json'.length)) : undefined;
  } catch {
    return undefined;
  }
}
