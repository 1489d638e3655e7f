import { createDocument } from '../../../src/pdf/create.js';
import type { DocumentDefinition, Node } from '../../../src/pdf/document.js';
import { type LaidDocument, layOut } from '../../../src/pdf/flow/layout.js';
import { documentOf } from './document.js';

const shared = createDocument(documentOf([]));

/** Lays out on faces that are opened once: for tests that lay out hundreds of documents and paint none. */
export const layShared = (content: readonly Node[], more: Partial<DocumentDefinition> = {}): LaidDocument =>
  layOut(documentOf(content, more), shared);
