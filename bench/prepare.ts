import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Layout, loadProfile, type Profile, renderHtml } from 'migration-governance-profiles';
import type { Content } from './content/content.js';
import { sharedDrawings } from './content/drawings.js';
import { readContent } from './content/read.js';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** The faces that a report in Latin letters is set in. */
export const FACES = [
  'Montserrat-Light.ttf',
  'Montserrat-Medium.ttf',
  'Montserrat-SemiBold.ttf',
  'Montserrat-Bold.ttf',
  'SourceSans3-Regular.ttf',
  'SourceSans3-Italic.ttf',
  'SourceSans3-SemiBold.ttf',
  'SourceSans3-SemiBoldItalic.ttf',
];

/**
 * Lays out a folder for the other programs: the templates of Typst, the faces, and the drawings that reports share.
 * @param html The HTML of any report.
 */
export function prepareWorkshop(workshop: string, html: string): void {
  mkdirSync(join(workshop, 'fonts'), { recursive: true });
  for (const face of FACES) copyFileSync(join(project, 'fonts', face), join(workshop, 'fonts', face));
  const templates = join(project, 'bench', 'others', 'typst');
  for (const name of readdirSync(templates)) copyFileSync(join(templates, name), join(workshop, name));
  for (const [name, svg] of Object.entries(sharedDrawings(html))) writeFileSync(join(workshop, name), svg);
}

/** Writes the content of a report into a folder of the workshop, with its pictures: `<workshop>/<name>/content.json`. */
export function writeContent(workshop: string, name: string, content: Content, profile: Profile): void {
  const folder = join(workshop, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'content.json'), JSON.stringify(content));
  for (const { file, absolute } of Object.values(profile.pictures)) copyFileSync(absolute, join(folder, file));
}

/** A profile in its only language. */
export async function onlyEdition(folder: string): Promise<Profile> {
  const profile = (await loadProfile(folder)).editions.find((edition) => edition.profile !== undefined)?.profile;
  if (profile === undefined) throw new Error(`${folder} has mistakes, and cannot be measured with.`);
  return profile;
}

export function reportHtml(profile: Profile, layout: Layout): string {
  const { value } = renderHtml(layout, profile);
  if (value === undefined) throw new Error(`The layout cannot be filled with ${profile.slug}.`);
  return value;
}

export function contentOf(html: string, profile: Profile): Content {
  return readContent(html, profile.pictures);
}
