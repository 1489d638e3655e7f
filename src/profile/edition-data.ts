import { EDITION_SCHEMA, editionSchema } from './schema/edition.js';
import type { FileReference, Picture, Profile, Publication } from './types.js';

/** An edition as plain data under the schema of editions. */
export type EditionData = Readonly<Record<string, unknown>>;

/**
 * The edition as data that anyone can read: nothing of the machine that it was loaded on, files by their names in the
 * profile's folder, fields in the order of the schema.
 */
export function editionData(profile: Profile): EditionData {
  const { folder: _folder, files: _files, locate: _locate, publication, pictures, ...rest } = profile;
  const data: EditionData = {
    ...rest,
    $schema: EDITION_SCHEMA,
    format: 1,
    publication: publicationData(publication),
    pictures: Object.fromEntries(Object.entries(pictures).map(([id, picture]) => [id, pictureData(picture)])),
  };
  const fields = Object.keys(editionSchema.shape).filter((field) => data[field] !== undefined);
  return Object.fromEntries(fields.map((field) => [field, data[field]]));
}

function publicationData({ publisher, partners, ...rest }: Publication): unknown {
  return {
    ...(publisher === undefined ? {} : { publisher: ownerData(publisher) }),
    partners: partners.map(ownerData),
    ...rest,
  };
}

function ownerData<T extends { readonly logo?: FileReference }>({ logo, ...owner }: T): unknown {
  return { ...owner, ...(logo === undefined ? {} : { logo: logo.file }) };
}

function pictureData({ absolute: _absolute, ...picture }: Picture): unknown {
  return picture;
}
