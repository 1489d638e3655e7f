import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Misfit } from '../manifest/shape.js';
import { listText, readShared } from '../manifest/shared.js';
import type { SharedList } from '../manifest/types.js';
import { storeFolder } from './temporary.js';
import { writeAside } from './write-aside.js';

/** A list that nobody uses may have been written by another run, which has not said yet what it is for: an hour. */
const GRACE = 3_600_000;

/** Lists of inputs that many entries have in common, each a file of its own under its id. */
export class Lists {
  readonly #known = new Map<string, SharedList | undefined>();

  constructor(private readonly out: string) {}

  /** The list of an id; nothing where it is gone or broken. */
  get(id: string): SharedList | undefined {
    if (!this.#known.has(id)) this.#known.set(id, this.#read(id));
    return this.#known.get(id);
  }

  /** Keeps a list, unless it is kept. @throws where it cannot be written. */
  put(list: SharedList): void {
    if (this.#known.get(list.id) !== undefined && existsSync(this.#fileOf(list.id))) return;
    writeAside(this.out, this.#fileOf(list.id), `${listText(list.inputs)}\n`);
    this.#known.set(list.id, list);
  }

  /** Removes the lists that no entry names. */
  removeBut(used: ReadonlySet<string>): void {
    for (const name of namesIn(this.#folder)) {
      const id = name.replace(/\.json$/, '');
      if (used.has(id) || isYoung(join(this.#folder, name))) continue;
      rmSync(join(this.#folder, name), { force: true });
    }
  }

  get #folder(): string {
    return join(storeFolder(this.out), 'shared');
  }

  #fileOf(id: string): string {
    return join(this.#folder, `${id}.json`);
  }

  #read(id: string): SharedList | undefined {
    if (!/^[0-9a-f]{32}$/.test(id)) return undefined;
    try {
      const list = readShared(JSON.parse(readFileSync(this.#fileOf(id), 'utf8')), id);
      return list.id === id ? list : undefined;
    } catch (error) {
      if (error instanceof Misfit || error instanceof SyntaxError) return undefined;
      if (error instanceof Error && 'code' in error) return undefined;
      throw error;
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isYoung(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined || found.mtimeMs > Date.now() - GRACE;
}
