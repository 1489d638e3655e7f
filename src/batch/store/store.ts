import { statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { programFacts } from '../../inside/record/program.js';
import { sha256 } from '../../sha256.js';
import type { PlannedFile } from '../events.js';
import { keyOf } from '../inputs/key.js';
import type { FileFacts, MadeFile } from '../made.js';
import { keep, recall } from '../manifest/keep.js';
import type { Places } from '../manifest/places.js';
import { readManifest } from '../manifest/read.js';
import type { KeptFile, Manifest, Share } from '../manifest/types.js';
import { manifestName } from '../manifest/write.js';
import { Disk } from './disk.js';
import { type Entry, ITSELF, stamped } from './entry.js';
import { judge } from './judge.js';
import { SharedChanges } from './shared-changes.js';
import { Shelf } from './shelf.js';
import type { FileState, Store, StoreOptions } from './types.js';

/**
 * Opens what is known of the files in a folder; what is broken or of another version counts as not known. Of files that were
 * made elsewhere, as those of several machines, only the manifest knows.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  return new FolderStore(options, await keyOf(options.options), await listedIn(join(options.out, manifestName())));
}

/** The files of a manifest by their paths; one that cannot be read is written anew. */
async function listedIn(file: string): Promise<ReadonlyMap<string, KeptFile>> {
  const files = (await readManifest(file)).value?.files ?? [];
  return new Map(files.map((each) => [each.file, each]));
}

class FolderStore implements Store {
  readonly #shelf: Shelf;
  readonly #disk = new Disk();
  /** By the folder of the layout. */
  readonly #changes = new Map<string, SharedChanges>();
  /** Profiles with entries that know large files better than what is written down. */
  readonly #renewed = new Map<string, Entry[]>();

  constructor(
    private readonly asked: StoreOptions,
    private readonly key: string,
    private readonly listed: ReadonlyMap<string, KeptFile>,
  ) {
    this.#shelf = new Shelf(asked.out);
  }

  async state(planned: PlannedFile): Promise<FileState> {
    const { options, verify = false, force = false, shownFrom } = this.asked;
    if (force) return { kind: 'stale', why: '--force' };
    const entry = this.#entryOf(planned);
    if (entry === undefined) {
      const why = isFile(planned.file)
        ? 'it is not known what the file on the disk was made from'
        : 'it is not built yet';
      return { kind: 'stale', why };
    }
    const places = this.#placesOf(planned);
    const asked = { places, file: planned.file, options, key: this.key, verify, shownFrom };
    const { kind, why, stamps } = judge(entry, asked, this.#disk, this.#changesOf(places));
    if (stamps.size > 0) this.#renew(planned.profile, stamped(entry, stamps));
    if (kind === 'stale') return { kind, why };
    return { kind, why, facts: recall(entry.kept, places) };
  }

  async save(planned: PlannedFile, made: MadeFile): Promise<FileFacts> {
    const { bytes, ...rest } = made;
    const file = this.#pathOf(planned);
    const { options } = this.asked;
    const facts = { ...rest, file, bytes: bytes.length, sha256: sha256(bytes), key: this.key, options };
    const stamp = Disk.written(planned.file, facts.sha256);
    const stamps = new Map(stamp === undefined ? [] : [[ITSELF, stamp]]);
    this.#put(planned, { kept: keep(facts, this.#placesOf(planned)), stamps });
    return facts;
  }

  async renew(planned: PlannedFile, facts: FileFacts): Promise<void> {
    const stamps = this.#shelf.of(planned.profile).get(facts.file)?.stamps ?? new Map();
    this.#put(planned, { kept: keep(facts, this.#placesOf(planned)), stamps });
  }

  async manifest(share?: Share): Promise<Manifest> {
    for (const [profile, entries] of this.#renewed) this.#shelf.put(profile, entries);
    this.#renewed.clear();
    this.#shelf.tidy();
    const { out } = this.asked;
    const part = share === undefined ? [] : await listedIn(join(out, manifestName(share)));
    const files = new Map([...this.listed, ...part]);
    for (const profile of this.#shelf.profiles()) {
      for (const { kept } of this.#shelf.of(profile).values()) files.set(kept.file, kept);
    }
    const mine = share && new Set(share.files);
    const there = [...files.values()].filter(
      (file) => (mine?.has(file.file) ?? true) && isOfSize(join(out, file.file), file),
    );
    const { name, version, sha256: modules } = await programFacts();
    const program = { name, version, sha256: modules };
    return { version: 1, program, ...(share === undefined ? {} : { share }), files: there.sort(byPath) };
  }

  #entryOf(planned: PlannedFile): Entry | undefined {
    const path = this.#pathOf(planned);
    const kept = this.listed.get(path);
    const listed = kept?.profile === planned.profile ? { kept, stamps: new Map<string, string>() } : undefined;
    return this.#shelf.of(planned.profile).get(path) ?? listed;
  }

  #changesOf({ layout, out }: Places): SharedChanges {
    const known = this.#changes.get(layout) ?? new SharedChanges({ layout, out }, this.#disk, this.asked.shownFrom);
    this.#changes.set(layout, known);
    return known;
  }

  #put(planned: PlannedFile, entry: Entry): void {
    const waiting = this.#renewed.get(planned.profile) ?? [];
    this.#renewed.delete(planned.profile);
    this.#shelf.put(planned.profile, [...waiting, entry]);
  }

  #renew(profile: string, entry: Entry): void {
    this.#renewed.set(profile, [...(this.#renewed.get(profile) ?? []), entry]);
  }

  #pathOf({ file }: PlannedFile): string {
    return relative(this.asked.out, file).split(sep).join('/');
  }

  #placesOf({ folder, layout }: PlannedFile): Places {
    const { out, layouts } = this.asked;
    const found = layouts.find(({ name }) => name === layout);
    if (found === undefined) throw new Error(`The store was not told of the layout ${layout}.`);
    return { profile: folder, layout: found.folder, out };
  }
}

const byPath = (one: KeptFile, other: KeptFile): number => (one.file < other.file ? -1 : Number(one.file > other.file));

function isFile(path: string): boolean {
  return sizeOf(path) !== undefined;
}

function isOfSize(path: string, { bytes }: KeptFile): boolean {
  return sizeOf(path) === bytes;
}

function sizeOf(path: string): number | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}
