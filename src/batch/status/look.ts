import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PlannedFile } from '../events.js';
import { keyOf } from '../inputs/key.js';
import { recall } from '../manifest/keep.js';
import type { KeptFile } from '../manifest/types.js';
import type { LayoutPlace } from '../plan.js';
import { Disk } from '../store/disk.js';
import type { Entry } from '../store/entry.js';
import { itself, judge } from '../store/judge.js';
import { SharedChanges } from '../store/shared-changes.js';
import { Shelf } from '../store/shelf.js';
import { type KnownLayouts, settles } from './settle.js';
import type { FileStatus } from './types.js';

export interface LookOptions {
  /** Folder of files, absolute. */
  readonly out: string;
  readonly layouts: readonly LayoutPlace[];
  /** The folder that paths are shown from, absolute. */
  readonly shownFrom: string;
}

/** Looks at files one after the other; what they share is looked at once. */
export class Look {
  readonly #disk = new Disk();
  readonly #shelf: Shelf;
  readonly #changes = new Map<string, SharedChanges>();
  readonly #layouts: KnownLayouts = new Map();

  constructor(private readonly options: LookOptions) {
    this.#shelf = new Shelf(options.out);
  }

  /** What has become of a file that the manifest has, held against its sources. */
  async at(kept: KeptFile, planned: PlannedFile): Promise<FileStatus> {
    const file = planned.file;
    const status = (state: FileStatus['state'], why?: string): FileStatus => ({ ...named(kept), state, file, why });
    const gone = this.onDisk(kept);
    if (gone !== undefined) return gone;
    const layout = this.options.layouts.find(({ name }) => name === kept.layout);
    if (layout === undefined) return status('unknown', 'name the folder of its layout with --layout');
    const { out, shownFrom } = this.options;
    const places = { profile: planned.folder, layout: layout.folder, out };
    const { options } = kept;
    const asked = { places, file, options, key: await keyOf(options), verify: false, shownFrom };
    const { kind, why } = judge(this.#entryOf(kept), asked, this.#disk, this.#changesOf(layout));
    if (kind === 'fresh') return status('fresh');
    const holds =
      kind === 'perhaps' && (await settles(recall(kept, places), planned.folder, layout.folder, this.#layouts));
    return holds ? status('fresh') : status('stale', why);
  }

  /** What is wrong with a file itself, whatever it was made from; nothing where it is the one that was built. */
  onDisk(kept: KeptFile): FileStatus | undefined {
    const file = join(this.options.out, kept.file);
    if (!existsSync(file)) return { ...named(kept), state: 'missing', file };
    const wrong = itself(this.#entryOf(kept), { file }, this.#disk, new Map());
    return wrong === undefined ? undefined : { ...named(kept), state: 'altered', file };
  }

  /** A file as the manifest has it; what the file system said of it, the store may know. */
  #entryOf(kept: KeptFile): Entry {
    const known = this.#shelf.of(kept.profile).get(kept.file);
    return { kept, stamps: known?.kept.sha256 === kept.sha256 ? known.stamps : new Map() };
  }

  #changesOf({ folder }: LayoutPlace): SharedChanges {
    const { out, shownFrom } = this.options;
    const known = this.#changes.get(folder) ?? new SharedChanges({ layout: folder, out }, this.#disk, shownFrom);
    this.#changes.set(folder, known);
    return known;
  }
}

const named = ({ profile, language, layout }: KeptFile): Pick<FileStatus, 'profile' | 'language' | 'layout'> => ({
  profile,
  language,
  layout,
});
