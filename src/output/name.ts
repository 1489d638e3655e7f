import { join } from 'node:path';

/** What a file is called after. */
export interface FileSubject {
  readonly slug: string;
  /** BCP 47. */
  readonly language: string;
  /** Name of the layout. */
  readonly layout: string;
}

/** The layout whose files carry no layout's name. */
export const MAIN_LAYOUT = 'iom';

/** What files about an edition are called, without their endings: `<slug>-<lang>`, with the name of any layout but the main one. */
export function fileStem({ slug, language, layout }: FileSubject): string {
  return [slug, language, ...(layout === MAIN_LAYOUT ? [] : [namePart(layout)])].join('-');
}

/** Where a profile's PDF goes: `out/<slug>/<slug>-<lang>.pdf`. */
export function pdfPath(out: string, subject: FileSubject): string {
  return join(out, subject.slug, `${fileStem(subject)}.pdf`);
}

/** A name as part of a file's name: letters and digits of any script, and hyphens; so it leads to no other folder. */
function namePart(name: string): string {
  const part = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return part === '' ? 'layout' : part;
}
