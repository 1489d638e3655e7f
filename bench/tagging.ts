import { type DocumentDefinition, type RenderedPdf, renderPdf, verifyPdf } from 'migration-governance-profiles';
import { median, table } from './figures.js';

/** One way to render a definition, with what came out and what each round took. */
interface Way {
  readonly name: string;
  readonly definition: DocumentDefinition;
  readonly rendered: RenderedPdf;
  readonly times: number[];
}

/** Milliseconds of the processor, in all threads: what else the machine does falls on them less than on a clock. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * What tagging costs: the same pages with neither structure nor metadata of a standard, with both, and with the files that
 * are put into them; rendered warm, in turns, in one run. At its end, what reading it again and judging it takes.
 */
export async function taggingCost(name: string, definition: DocumentDefinition, rounds: number): Promise<string> {
  const untagged = await warmedUp('untagged', { ...definition, standards: [], attachments: [] });
  const tagged = await warmedUp('PDF/UA-1 and PDF/A-3a', { ...definition, attachments: [] });
  const whole = await warmedUp('  with its files inside', definition);
  const ways = [untagged, tagged, whole];
  for (let round = 0; round < rounds; round += 1) {
    const first = round % ways.length;
    // Each round begins with another way.
    for (const way of [...ways.slice(first), ...ways.slice(0, first)]) {
      const start = cpu();
      await renderPdf(way.definition);
      way.times.push(cpu() - start);
    }
  }
  const [least, size] = [median(untagged.times), untagged.rendered.bytes.length];
  const rows = ways.map(({ name: way, times, rendered }) => {
    const [time, { length }] = [median(times), rendered.bytes];
    return [way, time.toFixed(1), (time / least).toFixed(3), String(length), (length / size).toFixed(3)];
  });
  const { bytes, pages } = whole.rendered;
  return [
    `${name}, ${pages} pages: medians of ${rounds} warm renderings, milliseconds of the processor\n`,
    table(['', 'ms', 'ratio', 'bytes', 'ratio'], rows),
    `\nmgp verify of it: ${verifying(bytes, pages, rounds)} ms of the processor for 40 pages`,
  ].join('\n');
}

/** The first rendering is not counted. */
async function warmedUp(name: string, definition: DocumentDefinition): Promise<Way> {
  return { name, definition, rendered: await renderPdf(definition), times: [] };
}

/** Milliseconds for 40 pages of a file like this. */
function verifying(bytes: Uint8Array, pages: number, rounds: number): string {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const start = cpu();
    verifyPdf(bytes);
    if (round > 0) times.push(cpu() - start);
  }
  return ((median(times) * 40) / pages).toFixed(0);
}
