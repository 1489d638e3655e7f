import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../content/content.js';
import { type Job, type Made, serve } from './protocol.js';
import { reactPdf } from './react/library.js';
import { report } from './react/report.js';

/* react-pdf, kept warm: from a JSON file to bytes. */

const WEIGHTS: Readonly<Record<string, number>> = {
  Light: 300,
  Regular: 400,
  Italic: 400,
  Medium: 500,
  SemiBold: 600,
  SemiBoldItalic: 600,
  Bold: 700,
};
let registered = false;

function registerFonts(workshop: string): void {
  if (registered) return;
  registered = true;
  const faces = (family: string, file: string, names: readonly string[]): void =>
    reactPdf.Font.register({
      family,
      fonts: names.map((name) => ({
        src: join(workshop, 'fonts', `${file}-${name}.ttf`),
        fontWeight: WEIGHTS[name],
        fontStyle: name.endsWith('Italic') ? 'italic' : 'normal',
      })),
    });
  faces('Montserrat', 'Montserrat', ['Light', 'Medium', 'SemiBold', 'Bold']);
  faces('Source Sans 3', 'SourceSans3', ['Regular', 'Italic', 'SemiBold', 'SemiBoldItalic']);
}

async function set({ workshop, name }: Job): Promise<Made> {
  registerFonts(workshop);
  const folder = join(workshop, name);
  const content = JSON.parse(readFileSync(join(folder, 'content.json'), 'utf8')) as Content;
  return { bytes: await reactPdf.renderToBuffer(report(content, workshop, folder)) };
}

await serve(async (job) => job, set);
