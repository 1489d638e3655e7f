import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Labels } from './labels/labels.js';
import type { Typography } from './typography/typography.js';

/** A file of a layout, as text. */
export interface LayoutFile {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256?: string;
}

/** A template: the main one is called `layout`, the others by their path in `partials/` without `.hbs`. */
export interface Template extends LayoutFile {
  readonly name: string;
}

/** What `layout.yaml` says. */
export interface Manifest {
  /** Name of the folder. */
  readonly name: string;
  /** Absolute path of the folder. */
  readonly folder: string;
  readonly title: string;
  readonly description?: string;
  /** Name or path of the layout that this one extends. */
  readonly extends?: string;
  /** Range of versions of the program. */
  readonly requires?: string;
  /** Its own version, as its authors count. */
  readonly version?: string;
  /** Style sheets of the folder, in the order of the cascade. */
  readonly sheets: readonly string[];
  /** SHA-256 of the bytes of `layout.yaml`, in hexadecimal digits. */
  readonly sha256: string;
}

/** A layout with all that it inherits: what stands nearer to it goes before what its parents have. */
export interface Layout {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  /** Its own version, as its authors count. */
  readonly version?: string;
  /** Absolute path of its own folder. */
  readonly folder: string;
  /** Its own folder, then its parent's, and so on. */
  readonly chain: readonly Manifest[];
  /** Style sheets in the order of the cascade: the first ancestor's first. */
  readonly sheets: readonly LayoutFile[];
  /** Folders that fonts are looked for in: its own first, the project's last. */
  readonly fontFolders: readonly string[];
  readonly templates: ReadonlyMap<string, Template>;
  /** By name: the text of `icons/<name>.svg`. */
  readonly icons: ReadonlyMap<string, LayoutFile>;
  /** Languages that it has a file of labels for. */
  readonly languages: readonly string[];
  /** Labels of a BCP 47 language: of `pt-BR`, those of `pt` with what `pt-BR` has of its own over them. */
  labels(language: string): Outcome<Labels>;
  /** How it sets each language. */
  readonly typography: Typography;
  /** Absolute path of a file of the layout (`pictures/wave.svg`): its own, or else the nearest ancestor's. */
  resolve(file: string): string | undefined;
  /** SHA-256 of each file of the chain as it was read, by its absolute path: what is not here was not there. */
  readonly digests: ReadonlyMap<string, string>;
}
