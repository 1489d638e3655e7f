import { type DocumentDefinition, renderPdf, verifyPdf } from 'migration-governance-profiles';
import { cpuTime } from '../workers/protocol.js';
import { median } from './figures.js';

export interface Tagging {
  /** Milliseconds of the processor, and bytes. */
  readonly untagged: { readonly cpu: number; readonly bytes: number };
  readonly tagged: { readonly cpu: number; readonly bytes: number };
  /** Milliseconds of the processor for `mgp verify` of 40 pages. */
  readonly verify: number;
}

/** What tagging costs: the same pages with neither structure nor metadata of a standard, and with both; warm, in turns. */
export async function taggingCost(definition: DocumentDefinition, rounds: number): Promise<Tagging> {
  const ways = [{ ...definition, standards: [] }, definition].map((way) => ({
    definition: way,
    times: [] as number[],
    bytes: new Uint8Array(),
    pages: 0,
  }));
  const checks: number[] = [];
  // The first rounds only warm up.
  for (let round = -5; round < rounds; round += 1) {
    for (const way of round % 2 === 0 ? ways : [...ways].reverse()) {
      const start = cpuTime();
      const { bytes, pages } = await renderPdf(way.definition);
      if (round >= 0) way.times.push(cpuTime() - start);
      Object.assign(way, { bytes, pages });
    }
    const { bytes = new Uint8Array() } = ways[1] ?? {};
    const start = cpuTime();
    verifyPdf(bytes);
    if (round >= 0) checks.push(cpuTime() - start);
  }
  const [untagged, tagged] = ways.map(({ times, bytes }) => ({ cpu: median(times), bytes: bytes.length }));
  if (untagged === undefined || tagged === undefined) throw new RangeError('Nothing was measured.');
  return { untagged, tagged, verify: (median(checks) * 40) / (ways[1]?.pages ?? 1) };
}
