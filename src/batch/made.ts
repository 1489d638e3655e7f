import type { Diagnostic } from '../diagnostics/index.js';
import type { Attach } from '../inside/index.js';
import type { OtherEdition } from '../layout/index.js';
import type { FileName } from './events.js';

/** Something on the disk that a file was made from. */
export interface Input {
  /**
   * `file`: the bytes of a file; `names`: the names of files of data in a folder (a new language); `absent`: that nothing is
   * there (a partial that a layout could have had in place of an inherited one); `present`: that a file is there, whatever is
   * in it (a font that no text is set in).
   */
  readonly kind: 'file' | 'names' | 'absent' | 'present';
  /** Absolute path. */
  readonly path: string;
  /** SHA-256 in hexadecimal digits of the bytes or the names; empty for what is only there or not. */
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
  /** Digest of what it was told of the other editions of its publication: their languages, titles and addresses. */
  readonly editions: string;
  /**
   * What the other editions were made from, as far as this file was told of them. A change here changes this file only where
   * `editions` or its warnings come out otherwise.
   */
  readonly beside: readonly Input[];
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
  /** The options themselves. */
  readonly options: MadeWith;
}

/** The options that a file depends on. */
export interface MadeWith {
  /** ISO 8601; null for the first day of the edition. */
  readonly date: string | null;
  readonly draft: boolean;
  readonly attach: Attach;
  /** The languages that the publication appears in, where the data were not to say it. */
  readonly published: readonly string[] | null;
  /** What was told of the other editions, where their data were not to say it. */
  readonly editions: readonly OtherEdition[] | null;
  /** SHA-256 of the record that the file was to equal. */
  readonly expected: string | null;
}
