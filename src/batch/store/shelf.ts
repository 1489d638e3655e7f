import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry } from './entry.js';
import { entriesText, parseEntries } from './form.js';
import { storeFolder, sweep, temporaryFile } from './temporary.js';

/** The entries of many profiles, a file of the disk for each profile. */
export class Shelf {
  readonly #known = new Map<string, Map<string, Entry>>();
  #swept = false;

  constructor(private readonly out: string) {}

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

  #of(profile: string): Map<string, Entry> {
    const known = this.#known.get(profile) ?? this.#read(profile);
    this.#known.set(profile, known);
    return known;
  }

  #read(profile: string): Map<string, Entry> {
    try {
      const entries = parseEntries(readFileSync(this.#fileOf(profile), 'utf8'));
      const own = entries.filter(({ kept }) => kept.profile === profile);
      return new Map(own.map((entry) => [entry.kept.file, entry]));
    } catch {
      return new Map();
    }
  }

  #write(profile: string, entries: readonly Entry[]): void {
    let temporary: string | undefined;
    try {
      if (!this.#swept) sweep(this.out);
      this.#swept = true;
      const file = this.#fileOf(profile);
      temporary = temporaryFile(this.out);
      writeFileSync(temporary, entriesText(entries));
      mkdirSync(dirname(file), { recursive: true });
      renameSync(temporary, file);
    } catch {
      if (temporary !== undefined) rmSync(temporary, { force: true });
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
