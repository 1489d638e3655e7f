import type { DocumentInfo } from '../document.js';
import type { CompactDocument } from '../file/compact.js';
import type { Standard } from '../standards/index.js';
import { pdfDate } from './dates.js';
import { describe, PRODUCER } from './description.js';
import { srgbProfile } from './srgb.js';
import { tidied } from './tidy.js';
import { xmpPacket } from './xmp.js';

/** Says what the document is, in XMP and in the older dictionary of information, with the same words (ISO 19005-3, 6.6). */
export function writeMetadata(given: DocumentInfo, standards: readonly Standard[], document: CompactDocument): void {
  const info = tidied(given);
  const packet = document.ref({ Type: 'Metadata', Subtype: 'XML' });
  // Readable by programs that know nothing of PDF.
  packet.compress = false;
  packet.end(Buffer.from(xmpPacket(describe(info, standards)), 'utf8'));
  document._root.data.Metadata = packet;
  const date = pdfDate(info.date);
  const said = {
    Title: info.title,
    Author: info.author,
    Subject: info.subject,
    Keywords: info.keywords?.join(', '),
    Creator: info.creator,
    Producer: PRODUCER,
    CreationDate: date,
    ModDate: date,
  };
  const entries = Object.entries(said).filter(([, value]) => value !== undefined && value !== '');
  document.info = Object.fromEntries(entries);
}

const profile = srgbProfile();

/** The colours that are meant by the numbers of the file (ISO 19005-3, 6.2.3). */
export function writeOutputIntent(document: CompactDocument): void {
  const stream = document.ref({ N: 3 });
  stream.end(profile);
  const intent = document.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: new String('sRGB IEC61966-2.1'),
    Info: new String('sRGB IEC61966-2.1'),
    DestOutputProfile: stream,
  });
  intent.end();
  document._root.data.OutputIntents = [intent];
}
