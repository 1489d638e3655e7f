import type { Document } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** HTML as a tree of elements. */
export function parseHtml(html: string): Document {
  return parseDocument(html, { decodeEntities: true, lowerCaseTags: false, lowerCaseAttributeNames: false });
}
