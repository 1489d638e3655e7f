import type { Standard } from './standard.js';

/** ISO 14289-1:2014. The identification is that of clause 5. */
export const PDF_UA_1: Standard = {
  name: 'PDF/UA-1',
  needsStructure: true,
  needsOutputIntent: false,
  schema: {
    name: 'PDF/UA identification schema',
    prefix: 'pdfuaid',
    namespace: 'http://www.aiim.org/pdfua/ns/id/',
    isKnown: false,
    properties: [
      {
        name: 'part',
        type: 'Integer',
        category: 'internal',
        description: 'Part of ISO 14289 that the file conforms to',
      },
    ],
  },
  identification: { part: '1' },
};
