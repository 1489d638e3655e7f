import type { Document } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** HTML as a tree of elements. Names keep their case, which counts in drawings (`viewBox`). */
export function parseHtml(text: string): Document {
  return parseDocument(text, { lowerCaseTags: false, lowerCaseAttributeNames: false });
}
