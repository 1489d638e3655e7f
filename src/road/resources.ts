import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Document } from 'domhandler';
import type { LoadedFace, PictureSource, Resources } from '../compose/index.js';
import { describeEdition, type Layout, type OtherEdition } from '../layout/index.js';
import type { FileReference, Profile } from '../profile/index.js';
import { documentInfo } from './info.js';
import type { Used } from './used.js';

/**
 * What composing needs from outside: fonts, the files behind addresses, and what the document says of itself.
 * @param date The file's date.
 * @param editions The languages of the publication, with their titles.
 * @param used Is told of the layout's pictures.
 */
export async function gatherResources(
  profile: Profile,
  layout: Layout,
  document: Document,
  faces: readonly LoadedFace[],
  date: Date,
  editions: readonly OtherEdition[] = [],
  used?: Pick<Used, 'pictures' | 'lookedFor'>,
): Promise<Resources> {
  const folder = await realpath(profile.folder);
  return {
    info: documentInfo(document, date, { profile, description: describeEdition(layout, profile), editions }),
    faces,
    picture: (address) => profilePicture(address, profile, folder) ?? layoutPicture(address, layout, used),
    hyphenation: (language) => layout.typography.rulesFor(language).hyphenation,
    locate: (path) => profile.locate(path),
  };
}

/** `picture:market`, `logo:publisher`, `logo:partners.0`. */
function profilePicture(address: string, profile: Profile, folder: string): PictureSource | undefined {
  const [, kind, name = ''] = /^(picture|logo):(.+)$/.exec(address) ?? [];
  if (kind === 'picture') {
    const picture = profile.pictures[name];
    if (picture === undefined) return undefined;
    const { absolute: file, focus, path } = picture;
    // The file is named in the facts; what the texts say of it stands elsewhere.
    return { file, folder, path: `${path}.file`, ...(focus === undefined ? {} : { focus }) };
  }
  const logo = kind === 'logo' ? logoOf(name, profile) : undefined;
  return logo === undefined ? undefined : { file: logo.absolute, folder, path: `publication.${name}.logo` };
}

function logoOf(name: string, { publication }: Profile): FileReference | undefined {
  if (name === 'publisher') return publication.publisher?.logo;
  const [, index] = /^partners\.(\d+)$/.exec(name) ?? [];
  return index === undefined ? undefined : publication.partners[Number(index)]?.logo;
}

/** `layout:map.svg`, or the absolute path of a picture that a style sheet names. */
function layoutPicture(
  address: string,
  layout: Layout,
  used: Pick<Used, 'pictures' | 'lookedFor'> | undefined,
): PictureSource | undefined {
  const name = address.startsWith('layout:') ? address.slice('layout:'.length) : undefined;
  if (name !== undefined) used?.lookedFor.add(name);
  const file = name === undefined ? address : layout.resolve(name);
  const home = file === undefined ? undefined : layout.chain.find((manifest) => file.startsWith(manifest.folder + sep));
  if (file === undefined || home === undefined) return undefined;
  used?.pictures.add(file);
  return { file, folder: home.folder };
}
