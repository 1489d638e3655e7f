import type { FileFacts, Input } from '../made.js';

/** An input under a name that is the same on every machine. */
export interface KeptInput extends Pick<Input, 'kind' | 'sha256'> {
  /**
   * `profile:en.yaml` lies in the folder of the profile, `mgp:templates/iom/print.css` in that of the program,
   * `layout:print.css` in that of a layout from elsewhere (`layout:../base/print.css` in that of its parent).
   */
  readonly name: string;
}

/** Inputs that many files have in common, such as those of one layout in one language. */
export interface SharedList {
  /** Digest of the list. */
  readonly id: string;
  /** In the order of their names. */
  readonly inputs: readonly KeptInput[];
}

/**
 * A file as it is kept: no absolute path is in it. Files in warnings are named as inputs are. `inputs` and `beside` are those
 * in the folder of the profile; the others are in `shared`.
 */
export interface KeptFile extends Omit<FileFacts, 'inputs' | 'beside'> {
  readonly inputs: readonly KeptInput[];
  readonly beside: readonly KeptInput[];
  readonly shared: { readonly inputs: SharedList; readonly beside: SharedList };
}

/** The part of a plan that one of several machines built. */
export interface Share {
  /** From 1. */
  readonly index: number;
  readonly of: number;
  /** SHA-256 of the whole plan, in hexadecimal digits. */
  readonly plan: string;
  /** Files of the plan that fell to this machine, as paths under the folder of files, sorted. */
  readonly files: readonly string[];
}

/** The files in a folder, and what each was made from. */
export interface Manifest {
  readonly version: 1;
  /** The program that wrote it. A file may have been built by an earlier one: its `key` tells. */
  readonly program: { readonly name: 'mgp'; readonly version: string; readonly sha256: string };
  readonly share?: Share | undefined;
  /** In the order of their paths. */
  readonly files: readonly KeptFile[];
}
