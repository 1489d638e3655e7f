import type { Diagnostic } from '../diagnostics/index.js';

/** Above this many bytes a file is slow to fetch where profiles are read: 5 MB. */
const LARGE = 5_000_000;

/** Warns of a file that is larger than readers like to fetch. */
export function largeFile(file: string, bytes: number): readonly Diagnostic[] {
  if (bytes <= LARGE) return [];
  return [
    {
      code: 'output/large',
      severity: 'warning',
      file,
      message: `The file has ${(bytes / 1_000_000).toFixed(1)} MB, which is slow to fetch over a weak connection.`,
      hint: 'Use smaller pictures: photographs as JPEG, drawings as SVG.',
    },
  ];
}
