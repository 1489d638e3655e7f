import type { Standard } from './standard.js';

/** ISO 19005-3:2012, level A. The identification is that of 6.6.4. */
export const PDF_A_3A: Standard = {
  name: 'PDF/A-3a',
  needsStructure: true,
  needsOutputIntent: true,
  schema: {
    name: 'PDF/A identification schema',
    prefix: 'pdfaid',
    namespace: 'http://www.aiim.org/pdfa/ns/id/',
    isKnown: true,
    properties: [],
  },
  identification: { part: '3', conformance: 'A' },
};
