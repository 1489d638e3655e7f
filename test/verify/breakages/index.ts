import { Edit } from '../edit.js';
import type { Breakage } from './breakage.js';
import { AGREEMENT, ANNOTATIONS, MARKING } from './content.js';
import { FONTS, METADATA, WHOLE } from './document.js';
import { ACTIONS, ATTACHMENTS, COLOUR, FILE } from './file.js';
import { STRUCTURE } from './structure.js';

export type { Breakage } from './breakage.js';

/** All ways to break the good file, one defect each. */
export const BREAKAGES: readonly Breakage[] = [
  ...FILE,
  ...METADATA,
  ...WHOLE,
  ...COLOUR,
  ...FONTS,
  ...ACTIONS,
  ...ATTACHMENTS,
  ...STRUCTURE,
  ...ANNOTATIONS,
  ...MARKING,
  ...AGREEMENT,
];

/** The good file, broken. */
export async function broken(good: Uint8Array, { edit, bytes }: Breakage): Promise<Uint8Array> {
  let result = good;
  if (edit) {
    const pdf = await Edit.open(result);
    edit(pdf);
    result = await pdf.save();
  }
  return bytes ? bytes(result) : result;
}

/** All broken files with their names: for judges other than ours. */
export async function brokenFiles(good: Uint8Array): Promise<(readonly [name: string, bytes: Uint8Array])[]> {
  const files: (readonly [string, Uint8Array])[] = [];
  for (const breakage of BREAKAGES) files.push([`${breakage.name}.pdf`, await broken(good, breakage)]);
  return files;
}
