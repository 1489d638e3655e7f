import { join, resolve } from 'node:path';
import pc from 'picocolors';
import { shownPath } from '../diagnostics/index.js';
import { readWhole } from '../files/index.js';
import type { PdfPage } from '../read/index.js';
import {
  type FoundPlace,
  type FoundSources,
  openTagged,
  type Point,
  placeAt,
  placesOf,
  shownSize,
  sourcesIn,
  sourcesInside,
  type TaggedFile,
} from '../where/index.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Format } from './options.js';
import { isFolder } from './paths.js';
import { count } from './report/index.js';
import type { Terminal } from './terminal.js';
import { showPlace } from './where-report.js';
import { WrongUse } from './wrong-use.js';

export interface WhereJob {
  /** As it was named. */
  readonly file: string;
  /** Root of the profiles, as it was named. */
  readonly profiles: string;
  /** Folder of the profile, as it was named. */
  readonly profile: string | undefined;
  readonly asked:
    | { readonly point: Point; readonly page: number }
    | { readonly text: string; readonly page: number | undefined };
}

/** Finds what is asked for in a PDF and tells where its data were written. */
export async function runWhere(job: WhereJob, format: Format, terminal: Terminal): Promise<ExitCode> {
  const pdf = resolve(terminal.folder, job.file);
  const { bytes } = readWhole(pdf, 'pdf');
  if (bytes === undefined) throw new WrongUse(`There is no file '${job.file}' that can be read.`);
  const tagged = open(bytes, job.file);
  const { asked } = job;
  const page = asked.page === undefined ? undefined : pageOf(tagged, asked.page);
  if (page !== undefined && 'point' in asked) checkPoint(asked.point, page);
  const sources = await sourcesOf(job, bytes, pdf, tagged, terminal);
  const places = 'text' in asked ? placesOf(tagged, asked.text, page, sources.written) : [];
  const place =
    page !== undefined && 'point' in asked ? placeAt(tagged, page, asked.point, sources.written) : undefined;
  const found = place === undefined ? places : [place];
  for (const one of found) showPlace(one, sources, format, terminal);
  for (const line of remarks(job, found, sources, terminal)) terminal.error(line);
  return found.some(({ path }) => path !== undefined) ? EXIT.allWell : EXIT.someFailed;
}

function open(bytes: Uint8Array, named: string): TaggedFile {
  const { tagged, problem, why } = openTagged(bytes);
  if (tagged !== undefined) return tagged;
  if (problem === 'untagged') {
    throw new WrongUse(
      `'${named}' has no structure that says what stands where.`,
      'Name a PDF that `mgp build` made; a program that saves it again may take the structure away.',
    );
  }
  const reason = problem === 'encrypted' ? 'it is encrypted' : (why ?? 'it is damaged');
  throw new WrongUse(`'${named}' cannot be read as a PDF: ${reason}.`, 'Name a PDF that `mgp build` made.');
}

function pageOf({ pages }: TaggedFile, number: number): PdfPage {
  const page = pages[number - 1];
  if (page !== undefined) return page;
  throw new WrongUse(
    `There is no page ${number}: the file has ${count(pages.length, 'page')}.`,
    'Pages are counted from the first of the file, whatever number is printed on them.',
  );
}

function checkPoint({ x, y }: Point, page: PdfPage): void {
  const { width, height } = shownSize(page);
  if (x <= width && y <= height) return;
  throw new WrongUse(
    `The point is not on the page, which is ${Math.round(width)} points wide and ${Math.round(height)} high (${millimetres(width)} × ${millimetres(height)} mm).`,
    'Both numbers are points unless they name a unit: --at 20mm,110mm.',
  );
}

const millimetres = (points: number): number => Math.round((points * 25.4) / 72);

async function sourcesOf(
  { profile, profiles }: WhereJob,
  bytes: Uint8Array,
  pdf: string,
  tagged: TaggedFile,
  terminal: Terminal,
): Promise<FoundSources> {
  const language = tagged.language ?? 'und';
  if (profile === undefined) {
    const root = resolve(terminal.folder, profiles);
    return sourcesInside(bytes, pdf, (slug) => join(root, slug));
  }
  const folder = resolve(terminal.folder, profile);
  if (!(await isFolder(folder))) throw new WrongUse(`There is no folder '${profile}'.`);
  const found = await sourcesIn(folder, language);
  if (found.written !== undefined) return { ...found, isCurrent: false };
  throw new WrongUse(
    `'${profile}' has no facts, or no texts in the language of the file (${language}).`,
    'Name the folder of the profile that the file was made from.',
  );
}

/** What a person should know beside the places. */
function remarks(job: WhereJob, found: readonly FoundPlace[], sources: FoundSources, terminal: Terminal): string[] {
  const colours = pc.createColors(terminal.colourError);
  const note = (message: string, hint?: string): string[] => [
    `${colours.yellow('note:')} ${message}`,
    ...(hint === undefined ? [] : [`  ${hint}`]),
  ];
  if (found.length === 0) {
    return 'text' in job.asked
      ? note(
          `These words stand nowhere ${job.asked.page === undefined ? 'in the file' : `on page ${job.asked.page}`}.`,
          'Running heads and page numbers are not searched.',
        )
      : note('Nothing that can be read stands there.', 'Running heads, page numbers and backgrounds are not data.');
  }
  const lines: string[] = [];
  if (found.every(({ path }) => path === undefined)) {
    lines.push(...note('What stands there is not from the data: the layout or its labels say it.'));
  }
  if (!found.some(({ path }) => path !== undefined)) return lines;
  if (sources.written === undefined) {
    const why = sources.diagnostics[0]?.message ?? 'The file does not carry its sources.';
    lines.push(...note(`No line is known. ${why}`, 'Name the folder of the profile with --profile.'));
  } else if (sources.isCurrent) {
    lines.push(...note('The file does not carry its sources: lines are those of the folder as it is now.'));
  }
  for (const file of sources.changed) {
    const shown = shownPath(file, terminal.folder);
    lines.push(...note(`${shown} is not what the file was made from: lines are those of the sources inside the PDF.`));
  }
  return lines;
}
