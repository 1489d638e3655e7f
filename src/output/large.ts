import type { Diagnostic } from '../diagnostics/index.js';

/** Above this many bytes a file is slow to fetch where profiles are read: 5 MB. */
const LARGE = 5_000_000;

/** A part of a file that can be named. */
export interface Weight {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Parts below this share of the file are not worth naming, and so many at most are. */
const SHARE = 0.05;
const MOST = 3;

/**
 * Warns of a file that is larger than readers like to fetch, and names what weighs.
 * @param bytes Size of the whole file.
 * @param attached The files within it.
 */
export function largeFile(file: string, bytes: number, attached: readonly Weight[] = []): readonly Diagnostic[] {
  if (bytes <= LARGE) return [];
  const heavy = attached
    .filter((part) => part.bytes.length >= bytes * SHARE)
    .sort((a, b) => b.bytes.length - a.bytes.length || (a.name < b.name ? -1 : 1))
    .slice(0, MOST);
  const named = heavy.map((part) => `${part.name} with ${megabytes(part.bytes.length)}`);
  const weighs = named.length === 0 ? '' : ` Attached to it are ${named.join(', ')}.`;
  return [
    {
      code: 'output/large',
      severity: 'warning',
      file,
      message: `The file has ${megabytes(bytes)}, which is slow to fetch over a weak connection.${weighs}`,
      hint:
        heavy.length === 0
          ? 'Use smaller pictures: photographs as JPEG, drawings as SVG.'
          : 'Make these files smaller (photographs as JPEG, drawings as SVG), or leave the sources out with `--attach data`.',
    },
  ];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
