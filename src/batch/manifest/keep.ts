import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { FileFacts, Input } from '../made.js';
import { nameOf, type Places, pathOf } from './places.js';
import type { KeptFile, KeptInput } from './types.js';

/** A file as it is kept: without any absolute path. */
export function keep(facts: FileFacts, places: Places): KeptFile {
  const kept = ({ kind, path, sha256 }: Input): KeptInput => ({ kind, name: nameOf(path, places), sha256 });
  return {
    ...facts,
    inputs: facts.inputs.map(kept).sort(byName),
    beside: facts.beside.map(kept).sort(byName),
    warnings: facts.warnings.map((warning) => ({ ...warning, file: nameOf(warning.file, places) })),
  };
}

/** What was kept of a file, with the paths of this machine. */
export function recall(kept: KeptFile, places: Places): FileFacts {
  const input = ({ kind, name, sha256 }: KeptInput): Input => ({ kind, path: pathOf(name, places), sha256 });
  return {
    ...kept,
    inputs: kept.inputs.map(input),
    beside: kept.beside.map(input),
    warnings: kept.warnings.map((warning): Diagnostic => ({ ...warning, file: pathOf(warning.file, places) })),
  };
}

const byName = (one: KeptInput, other: KeptInput): number =>
  one.name < other.name ? -1 : Number(one.name > other.name);
