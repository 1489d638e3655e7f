import { resolve } from 'node:path';
import { shownPath } from '../diagnostics/index.js';
import { readWhole } from '../files/index.js';
import { type Extracted, extract } from '../inside/index.js';
import { listLayouts } from '../layout/index.js';
import type { Tally } from './report/index.js';
import { shellWord } from './shell.js';
import type { Terminal } from './terminal.js';
import { WrongUse } from './wrong-use.js';

export interface ExtractJob {
  /** As they were named. */
  readonly files: readonly string[];
  /** As it was named. */
  readonly out: string;
  readonly force: boolean;
}

/** Takes the files out of one PDF after the other and tells the tally what happens. */
export async function runExtract(job: ExtractJob, tally: Tally, terminal: Terminal): Promise<void> {
  const out = resolve(terminal.folder, job.out);
  const known = new Set((await listLayouts()).map(({ name }) => name));
  const pdfs = await Promise.all(job.files.map((file) => readPdf(resolve(terminal.folder, file), file)));
  for (const { pdf, bytes } of pdfs) {
    const { value, diagnostics } = await extract(bytes, pdf, { out, force: job.force });
    tally.diagnostics(diagnostics);
    if (value === undefined) {
      tally.event({ kind: 'not-extracted', pdf });
      continue;
    }
    const { profile, language, layout } = value.record;
    const again = commandAgain(value, known, terminal.folder);
    tally.event({ kind: 'extracted', pdf, profile, language, layout: layout.name, files: value.files, again });
  }
}

async function readPdf(pdf: string, named: string): Promise<{ readonly pdf: string; readonly bytes: Uint8Array }> {
  const { bytes, problem } = readWhole(pdf, 'pdf');
  if (bytes !== undefined) return { pdf, bytes };
  throw new WrongUse(`The file '${named}' ${problem.what}.`, 'Name a PDF that `mgp build` made.');
}

/** How the PDF is built again, from the folder of the call. A layout from elsewhere has to be named by its own folder. */
function commandAgain(
  { folder, recordFile, record }: Extracted,
  known: ReadonlySet<string>,
  current: string,
): string | null {
  if (folder === undefined) return null;
  const words = ['mgp', 'build', '--record', shownPath(recordFile, current)];
  if (!known.has(record.layout.name)) words.push('--layout', `path/to/${record.layout.name}`);
  return words.map(shellWord).join(' ');
}
