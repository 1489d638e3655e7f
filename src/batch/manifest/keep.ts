import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { FileFacts, Input } from '../made.js';
import { nameOf, type Places, pathOf } from './places.js';
import { byName, sharedList } from './shared.js';
import type { KeptFile, KeptInput, SharedList } from './types.js';

/** A file as it is kept: without any absolute path. */
export function keep(facts: FileFacts, places: Places): KeptFile {
  const inputs = divided(facts.inputs, places);
  const beside = divided(facts.beside, places);
  return {
    ...facts,
    inputs: inputs.own,
    beside: beside.own,
    shared: { inputs: inputs.shared, beside: beside.shared },
    warnings: facts.warnings.map((warning) => ({ ...warning, file: nameOf(warning.file, places) })),
  };
}

/** Inputs of a profile's own, and those that its files may share with others. */
function divided(inputs: readonly Input[], places: Places): { own: readonly KeptInput[]; shared: SharedList } {
  const named = inputs.map(({ kind, path, sha256 }): KeptInput => ({ kind, name: nameOf(path, places), sha256 }));
  const isOwn = ({ name }: KeptInput): boolean => name.startsWith('profile:');
  return { own: named.filter(isOwn).sort(byName), shared: sharedList(named.filter((input) => !isOwn(input))) };
}

/**
 * What was kept of a file, with the paths of this machine. Inputs are put together when they are asked for: of thousands of
 * files that are as they were, nobody asks.
 */
export function recall({ shared, inputs, beside, warnings, ...rest }: KeptFile, places: Places): FileFacts {
  const all = (own: readonly KeptInput[], others: SharedList): Input[] =>
    [...own, ...others.inputs].map(({ kind, name, sha256 }) => ({ kind, path: pathOf(name, places), sha256 }));
  return {
    ...rest,
    get inputs() {
      return all(inputs, shared.inputs);
    },
    get beside() {
      return all(beside, shared.beside);
    },
    warnings: warnings.map((warning): Diagnostic => ({ ...warning, file: pathOf(warning.file, places) })),
  };
}
