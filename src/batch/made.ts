import type { Diagnostic } from '../diagnostics/index.js';
import type { FileName } from './events.js';

/** Something on the disk that a file was made from. */
export interface Input {
  /**
   * `file`: the bytes of a file; `names`: the names in a folder (a new language, a new partial); `absent`: that nothing is
   * there (a partial that a layout could have had in place of an inherited one).
   */
  readonly kind: 'file' | 'names' | 'absent';
  /** Absolute path. */
  readonly path: string;
  /** SHA-256 in hexadecimal digits of the bytes or the names; empty where nothing is there. */
  readonly sha256: string;
}

/** A file that was made, before it is written. */
export interface MadeFile extends FileName {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Standards that it claims, `PDF/UA-1` and `PDF/A-3a`. */
  readonly conformance: readonly string[];
  /** Whether it was held to our own rules. */
  readonly verified: boolean;
  /** Everything that it was made from, each once, in the order of paths. */
  readonly inputs: readonly Input[];
  /** Digest of what it was told of the other editions of its publication: their titles and addresses. */
  readonly editions: string;
  /** What was found wrong with it, and was no error. */
  readonly warnings: readonly Diagnostic[];
}

/** A file that was made and written, as the manifest and the cache keep it. */
export interface FileFacts extends Omit<MadeFile, 'bytes'> {
  /** Path under the folder of files, with forward slashes. */
  readonly file: string;
  /** Size. */
  readonly bytes: number;
  /** Of the file itself, hexadecimal digits. */
  readonly sha256: string;
  /** Digest of the options that it was built with and of the program: where it differs, the file is built again. */
  readonly key: string;
}
