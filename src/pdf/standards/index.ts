import type { DocumentDefinition, StandardName } from '../document.js';
import { PDF_A_3A } from './pdf-a-3a.js';
import { PDF_UA_1 } from './pdf-ua-1.js';
import type { Standard } from './standard.js';

export type { Standard } from './standard.js';

const STANDARDS: Readonly<Record<StandardName, Standard>> = { 'PDF/UA-1': PDF_UA_1, 'PDF/A-3a': PDF_A_3A };

/** The standards that a definition asks for: all of them where it does not say. */
export function standardsOf({ standards }: Pick<DocumentDefinition, 'standards'>): Standard[] {
  return (standards ?? (Object.keys(STANDARDS) as StandardName[])).map((name) => STANDARDS[name]);
}
