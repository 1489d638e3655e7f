import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Results } from './results.js';

/** Where what was measured is kept until it is measured again: beside the compiled bench. */
const folder = fileURLToPath(new URL('../results/', import.meta.url));

/** Keeps what a part measured, with what was true of the whole run. */
export function keep(part: string, results: Partial<Results>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${part}.json`), JSON.stringify(results));
}

/** What a part measured on this machine when it was last measured; nothing where it was not. */
export function kept(part: string, machine: string): Partial<Results> | undefined {
  try {
    const results = JSON.parse(readFileSync(join(folder, `${part}.json`), 'utf8')) as Partial<Results>;
    return results.machine === machine ? results : undefined;
  } catch {
    return undefined;
  }
}
