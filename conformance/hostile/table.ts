import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measured } from './process.js';

const FILE = fileURLToPath(new URL('../.files/hostile.md', import.meta.url));

const HEAD = '| what | answer | seconds | of the processor | megabytes |\n|---|---|---:|---:|---:|\n';

/** Adds a line to the table of what was measured, or puts it in the place of an older one. */
export async function keep(
  { name, says }: { readonly name: string; readonly says: string },
  { seconds, processor, memory }: Measured,
): Promise<void> {
  await mkdir(dirname(FILE), { recursive: true });
  const before = await readFile(FILE, 'utf8').catch(() => HEAD);
  const start = `| ${name} |`;
  const line = `${start} ${says} | ${seconds.toFixed(2)} | ${processor.toFixed(2)} | ${memory.toFixed(0)} |\n`;
  const others = before.split(/(?<=\n)/).filter((old) => !old.startsWith(start));
  await writeFile(FILE, [...others, line].join(''));
}
