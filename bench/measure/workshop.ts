import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import {
  composeEdition,
  type DocumentDefinition,
  type Layout,
  loadLayout,
  loadProfile,
  type Profile,
  renderHtml,
} from 'migration-governance-profiles';
import type { Content } from '../content/content.js';
import { sharedDrawings } from '../content/drawings.js';
import { readContent } from '../content/read.js';
import type { GeneratedProfile } from '../generate/profile.js';
import { writeProfile } from '../generate/write.js';
import { PROJECT } from '../project.js';
import type { Job } from '../workers/protocol.js';
import { FACES_FOLDER } from '../workers/stock-render.js';

/** The faces that a report in Latin letters is set in. */
const FACES = [
  'Montserrat-Light.ttf',
  'Montserrat-Medium.ttf',
  'Montserrat-SemiBold.ttf',
  'Montserrat-Bold.ttf',
  'SourceSans3-Regular.ttf',
  'SourceSans3-Italic.ttf',
  'SourceSans3-SemiBold.ttf',
  'SourceSans3-SemiBoldItalic.ttf',
];

/** A document of the bench: what a program is given, and what must be read in its file. */
export interface BenchDocument {
  readonly job: Job;
  readonly content: Content;
  readonly definition: DocumentDefinition;
}

/**
 * A folder in which every program finds what it needs: profiles for ours, JSON with templates, drawings and faces for Typst
 * and react-pdf, definitions with faces for stock pdfmake.
 */
export class Workshop {
  private constructor(
    readonly folder: string,
    private readonly layout: Layout,
  ) {}

  static async at(folder: string): Promise<Workshop> {
    const { value: layout } = await loadLayout('iom');
    if (layout === undefined) throw new Error('The layout iom cannot be loaded.');
    mkdirSync(join(folder, 'fonts'), { recursive: true });
    mkdirSync(join(folder, FACES_FOLDER), { recursive: true });
    for (const face of FACES) copyFileSync(join(PROJECT, 'fonts', face), join(folder, 'fonts', face));
    const templates = join(PROJECT, 'bench', 'others', 'typst');
    for (const name of readdirSync(templates)) copyFileSync(join(templates, name), join(folder, name));
    return new Workshop(folder, layout);
  }

  /** Writes a profile and what the other programs need in its place. */
  async add(generated: GeneratedProfile): Promise<BenchDocument> {
    const profileFolder = writeProfile(generated, join(this.folder, 'profiles'));
    const profile = await onlyEdition(profileFolder);
    const html = renderHtml(this.layout, profile).value;
    const { value: definition } = await composeEdition(profile, this.layout, { attach: 'none' });
    if (html === undefined || definition === undefined) throw new Error(`${profileFolder} has mistakes.`);
    const content = readContent(html, profile.pictures);
    const folder = join(this.folder, generated.slug);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'content.json'), JSON.stringify(content));
    for (const { file, absolute } of Object.values(profile.pictures)) copyFileSync(absolute, join(folder, file));
    this.#writeDrawings(html);
    this.#writeDefinition(definition, folder);
    return { job: { profile: profileFolder, workshop: this.folder, name: generated.slug }, content, definition };
  }

  #writeDrawings(html: string): void {
    for (const [name, svg] of Object.entries(sharedDrawings(html))) {
      const file = join(this.folder, name);
      if (!existsSync(file)) writeFileSync(file, svg);
    }
  }

  /** The definition without its faces, which are files of their own. */
  #writeDefinition(definition: DocumentDefinition, folder: string): void {
    for (const [name, face] of Object.entries(definition.faces)) {
      const file = join(this.folder, FACES_FOLDER, `${name}.ttf`);
      if (!existsSync(file)) writeFileSync(file, face instanceof Uint8Array ? face : face.bytes());
    }
    const faces = Object.fromEntries(Object.keys(definition.faces).map((name) => [name, new Uint8Array()]));
    writeFileSync(join(folder, 'definition.bin'), serialize({ ...definition, faces }));
  }
}

async function onlyEdition(folder: string): Promise<Profile> {
  const profile = (await loadProfile(folder)).editions.find((edition) => edition.profile !== undefined)?.profile;
  if (profile === undefined) throw new Error(`${folder} has mistakes, and cannot be measured with.`);
  return profile;
}
