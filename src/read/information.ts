import type { PdfFile } from './file.js';
import { PdfDict, type PdfStream } from './objects.js';

/** The document's metadata as XML text (ISO 32000-1, 14.3.2); nothing where there are none. */
export function readMetadata(file: PdfFile): string | undefined {
  const stream = file.catalog.stream('Metadata');
  const bytes = stream && file.decode(stream);
  return bytes ? new TextDecoder('utf-8').decode(bytes) : undefined;
}

/** The texts of the document information dictionary (14.3.3), by key. */
export function readInfo(file: PdfFile): ReadonlyMap<string, string> {
  const info = file.trailer.dict('Info');
  const texts = [...(info?.keys() ?? [])].flatMap((key): [string, string][] => {
    const text = info?.text(key);
    return text === undefined ? [] : [[key, text]];
  });
  return new Map(texts);
}

/** An output intent (14.11.5). */
export interface PdfOutputIntent {
  readonly dict: PdfDict;
  /** S: `GTS_PDFA1`, `GTS_PDFX`, … */
  readonly subtype: string | undefined;
  readonly condition: string | undefined;
  /** An ICC profile, and the number of its components as the file states it. */
  readonly profile: PdfStream | undefined;
  readonly components: number | undefined;
}

export function readOutputIntents(file: PdfFile): readonly PdfOutputIntent[] {
  return (file.catalog.array('OutputIntents')?.all() ?? []).flatMap((dict): PdfOutputIntent[] => {
    if (!(dict instanceof PdfDict)) return [];
    const profile = dict.stream('DestOutputProfile');
    return [
      {
        dict,
        subtype: dict.name('S'),
        condition: dict.text('OutputConditionIdentifier'),
        profile,
        components: profile?.dict.number('N'),
      },
    ];
  });
}
