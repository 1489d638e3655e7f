import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { NodeBase } from '../document.js';
import { textBytes } from '../file/strings.js';
import { Leaf, type StructureElement } from '../structure/element.js';

/** The most bytes that a string may have (ISO 19005-3, 6.1.13; ISO 32000-1, annex C). */
const LONGEST_STRING = 32_767;

/** How deep states of graphics may be saved in each other (ibid.). */
const DEEPEST_STATES = 28;

/** Texts of the structure that no reader need take whole: alternatives and expansions of abbreviations. */
export function textsOverLimit(root: StructureElement): Diagnostic[] {
  const found: Diagnostic[] = [];
  const visit = (element: StructureElement, around: string | undefined): void => {
    const path = element.dataPath ?? around;
    for (const text of [element.alt, element.expansion]) {
      if (text === undefined || textBytes(text).length <= LONGEST_STRING) continue;
      const message = `A text of ${text.length} letters stands in for a ${element.type}; a file can hold about ${(LONGEST_STRING - 3) / 2}.`;
      found.push({ ...base(path), message, hint: 'Write a shorter one, and the rest into the text of the page.' });
    }
    for (const kid of element.kids) if (!(kid instanceof Leaf)) visit(kid, path);
  };
  visit(root, undefined);
  return found;
}

/** What is to be said of a drawing that saves states so deep. */
export function depthOverLimit(depth: number, { dataPath }: NodeBase): Diagnostic[] {
  if (depth <= DEEPEST_STATES) return [];
  const message = `A drawing has groups in groups, ${depth} deep; readers need only follow ${DEEPEST_STATES}.`;
  return [{ ...base(dataPath), message, hint: 'Ungroup what need not be grouped, and save the drawing again.' }];
}

const base = (path: string | undefined): Pick<Diagnostic, 'code' | 'severity' | 'file' | 'path'> => ({
  code: 'pdf/limit',
  severity: 'error',
  file: '',
  ...(path === undefined ? {} : { path }),
});
