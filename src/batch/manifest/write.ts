import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { writeWhole } from '../../output/write.js';
import { temporaryFile } from '../store/temporary.js';
import { listText } from './shared.js';
import type { Manifest, Share } from './types.js';
import { writtenFile } from './written.js';

/** `manifest.json`, or `manifest-2-of-8.json` for the second of eight machines. */
export function manifestName(share?: Pick<Share, 'index' | 'of'>): string {
  return share === undefined ? 'manifest.json' : `manifest-${share.index}-of-${share.of}.json`;
}

/** Writes a manifest into the folder of files, whole or not at all; one that says the same already is left alone. */
export async function writeManifest(out: string, manifest: Manifest): Promise<readonly Diagnostic[]> {
  const file = join(out, manifestName(manifest.share));
  const text = manifestText(manifest);
  const before = await readFile(file, 'utf8').catch(() => undefined);
  return before === text ? [] : writeWhole(file, new TextEncoder().encode(text), () => temporaryFile(out));
}

/** A manifest as its file has it, a line for each file: the same for the same files, whatever their order. */
export function manifestText({ version, program, share, files }: Manifest): string {
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
  const lists = new Map(sorted.flatMap(({ shared }) => [shared.inputs, shared.beside]).map((list) => [list.id, list]));
  const shared = [...lists].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = [
    `"version": ${version}`,
    `"program": ${JSON.stringify({ name: program.name, version: program.version, sha256: program.sha256 })}`,
    ...(share === undefined ? [] : [`"share": ${JSON.stringify(writtenShare(share))}`]),
    `"shared": {${block(shared.map(([id, { inputs }]) => `"${id}": ${listText(inputs)}`))}}`,
    `"files": [${block(sorted.map((file) => JSON.stringify(writtenFile(file))))}]`,
  ];
  return `{\n${head.join(',\n')}\n}\n`;
}

const block = (lines: readonly string[]): string => (lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`);

const writtenShare = ({ index, of, plan, files }: Share): Share => ({ index, of, plan, files });
