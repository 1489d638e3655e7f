import type { Position } from '../diagnostics/diagnostic.js';
import type { DocumentInfo } from '../pdf/document.js';
import type { FontFace } from '../style/computed.js';

/** A face with the way to its bytes. The same bytes may serve many documents. */
export interface LoadedFace extends FontFace {
  /** Reads the file, the first time. */
  bytes(): Uint8Array;
}

/** A picture file that an address of the HTML or of a style sheet stands for. */
export interface PictureSource {
  /** Absolute path, or a path relative to `folder`; percent signs are decoded. */
  readonly file: string;
  /** Absolute path of the folder that the file has to lie in, links resolved. */
  readonly folder: string;
  /** The point that stays visible when the picture is cropped: from the left and from the top, 0 to 1. */
  readonly focus?: readonly [number, number];
  /** Path of the picture in the data, for messages. */
  readonly path?: string;
}

/** How words of a language are divided at the ends of lines. Numbers count letters. */
export interface HyphenationRules {
  /** Name of a set of patterns of the package `hyphen`: `en-gb`, `fr`. */
  readonly patterns: string;
  readonly minWord: number;
  readonly minBefore: number;
  readonly minAfter: number;
  /** Whether words with a capital are divided: where nouns have one, it tells no names. Default: no. */
  readonly capitalized?: boolean;
  /** No line ends at the written hyphen of a compound: Portuguese would write it again on the next. */
  readonly compounds?: 'whole' | undefined;
}

/** What composing needs from outside; the pipeline gives it. */
export interface Resources {
  readonly info: DocumentInfo;
  /** The faces that the style sheets declare, with the way to their bytes. */
  readonly faces: readonly LoadedFace[];
  /**
   * The file behind an address: `picture:market`, `logo:publisher`, `layout:map.svg`, or the address of a picture in a
   * style sheet, as its computed value has it. Undefined where nothing has that address.
   */
  picture(address: string): PictureSource | undefined;
  /** How words of a language are hyphenated; undefined where none are. Default: none are. */
  hyphenation?(language: string): HyphenationRules | undefined;
  /** The file, line and column of a value in the data; undefined where no file has it. */
  locate(path: string): Position | undefined;
}
