import type { Diagnostic } from '../diagnostics/index.js';
import type { Profile } from '../profile/index.js';
import { clausesText, type Finding } from '../verify/rule.js';
import { locate } from './locate.js';

/** IDs that are no paths of the data: those of notes and header cells that none names. */
const NO_PATH = /^(?:note|th)-\d+$/;

/**
 * Holds the bytes of a file to the rules before it is written. What is found is said of the value that the element shows,
 * where there is one, and of the file otherwise.
 * @param file Path that the file would have.
 */
export async function verified(bytes: Uint8Array, file: string, profile: Profile): Promise<Diagnostic[]> {
  // Who does not verify does not load the rules.
  const { verifyPdf } = await import('../verify/index.js');
  return locate(
    verifyPdf(bytes).map((finding) => diagnosticOf(finding, file)),
    profile,
  );
}

function diagnosticOf(finding: Finding, file: string): Diagnostic {
  const { rule, clauses, matterhorn, message, remedy, page, element, id, more } = finding;
  const path = id === undefined || NO_PATH.test(id) ? undefined : id.replace(/~\d+$/, '');
  const place = [page === undefined ? [] : `page ${page}`, element ?? []].flat().join(', ');
  return {
    code: 'verify/rule',
    severity: 'error',
    file: path === undefined ? file : '',
    message: `The finished file${place === '' ? '' : ` (${place})`} breaks the rule ${rule}: ${message}${more === undefined ? '' : ` There are ${more} more.`}`,
    hint: `${remedy} (${clausesText(clauses, matterhorn)})`,
    ...(path === undefined ? {} : { path }),
  };
}
