import { join, resolve } from 'node:path';
import { mergeParts } from '../batch/shard/merge.js';
import { shownPath } from '../diagnostics/json.js';
import type { Format } from './options.js';
import { count, createTally } from './report/index.js';
import type { Terminal } from './terminal.js';

export interface MergeJob {
  /** As they were named. */
  readonly parts: readonly string[];
  readonly out: string;
  readonly partial?: boolean | undefined;
  readonly format: Format;
}

/** Joins the parts of a run. @returns Whether the whole is there. */
export async function runMerge({ parts, out, partial, format }: MergeJob, terminal: Terminal): Promise<boolean> {
  const folder = resolve(terminal.folder, out);
  const places = parts.map((part) => resolve(terminal.folder, part));
  const { value, diagnostics } = await mergeParts(places, folder, { partial });
  createTally(format, terminal).diagnostics(diagnostics);
  if (value === undefined) return false;
  const manifest = shownPath(join(folder, 'manifest.json'), terminal.folder);
  const { parts: joined, files, copied } = value;
  const words = `${manifest}  ${count(joined, 'part')}, ${count(files, 'file')}, ${copied} copied`;
  terminal.out(format === 'json' ? JSON.stringify({ kind: 'merged', manifest, ...value }) : words);
  return true;
}
