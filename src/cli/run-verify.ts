import { resolve } from 'node:path';
import { readWhole } from '../files/index.js';
import { verifyPdf } from '../verify/index.js';
import type { Format } from './options.js';
import { humanVerdicts, jsonVerdicts, type Verdicts } from './report/verdicts.js';
import type { Terminal } from './terminal.js';
import { WrongUse } from './wrong-use.js';

/**
 * Verifies files one after the other and says what is found.
 * @returns The number of findings.
 */
export async function runVerify(files: readonly string[], format: Format, terminal: Terminal): Promise<number> {
  const verdicts: Verdicts = format === 'json' ? jsonVerdicts(terminal) : humanVerdicts(terminal);
  let count = 0;
  for (const file of new Set(files)) {
    const findings = verifyPdf(await bytesOf(file, terminal));
    for (const { more = 0 } of findings) count += 1 + more;
    verdicts.file(file, findings);
  }
  verdicts.finish();
  return count;
}

async function bytesOf(file: string, terminal: Terminal): Promise<Uint8Array> {
  const { bytes, problem } = readWhole(resolve(terminal.folder, file), 'pdf');
  if (bytes !== undefined) return bytes;
  if (problem.cause === 'missing') {
    throw new WrongUse(`There is no file '${file}'.`, 'Name PDF files that are there; mgp build makes them.');
  }
  throw new WrongUse(`'${file}' ${problem.what}.`, 'Name PDF files that you may read.');
}
