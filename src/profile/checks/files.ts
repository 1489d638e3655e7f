import type { Diagnostic } from '../../diagnostics/index.js';
import type { DataFile } from '../data/file.js';
import { findPicture } from '../files.js';
import type { Facts } from '../schema/facts.js';
import type { Partially } from '../schema/partial.js';
import type { Texts } from '../schema/texts.js';
import type { FileReference } from '../types.js';

/** The pictures that a file of data names, found or not. */
export interface FoundFiles {
  readonly files: ReadonlyMap<string, FileReference>;
  readonly diagnostics: readonly Diagnostic[];
}

type Publication = Partially<Facts>['publication'] | Partially<Texts>['publication'];

/** The path and name of each logo. */
export function logos(publication: Publication): (readonly [path: string, file: string])[] {
  const partners = (publication?.partners ?? []).map(
    (partner, index) => [`publication.partners.${index}.logo`, partner?.logo] as const,
  );
  return [['publication.publisher.logo', publication?.publisher?.logo] as const, ...partners].flatMap(([path, file]) =>
    file === undefined ? [] : [[path, file] as const],
  );
}

/** The path and name of each picture. */
export function pictureFiles(pictures: Partially<Facts>['pictures']): (readonly [path: string, file: string])[] {
  return Object.entries(pictures ?? {}).flatMap(([id, picture]) =>
    picture?.file === undefined ? [] : [[`pictures.${id}.file`, picture.file] as const],
  );
}

/** Looks for the files in the profile's folder. */
export async function checkFiles(
  folder: string,
  data: DataFile,
  named: readonly (readonly [path: string, file: string])[],
): Promise<FoundFiles> {
  const files = new Map<string, FileReference>();
  const diagnostics: Diagnostic[] = [];
  const found = await Promise.all(named.map(async ([path, file]) => [path, await findPicture(folder, file)] as const));
  for (const [path, result] of found) {
    if ('code' in result) diagnostics.push(data.report(result.code, path, result.message, { hint: result.hint }));
    else files.set(path, result);
  }
  return { files, diagnostics };
}
