import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { FileFacts } from '../made.js';
import type { LoadedNow } from './types.js';

/** Mistakes in the data are found while they are loaded, and nowhere else. */
const isOfLoading = ({ code }: Diagnostic): boolean => code.startsWith('data/');

/**
 * What is known of a file of which only other editions changed, as it is now: it need not be built again. What loading has to
 * say may have changed with them, and takes the place of what it said before.
 * @returns Nothing where it is told something else of the other editions than it was.
 */
export function stillHolds(known: FileFacts, now: LoadedNow): FileFacts | undefined {
  if (known.editions !== now.editions) return undefined;
  const warnings = [
    ...now.warnings.filter(({ severity }) => severity === 'warning'),
    ...known.warnings.filter((warning) => !isOfLoading(warning)),
  ];
  return { ...known, beside: now.beside, warnings };
}
