import { join } from 'node:path';
import { hugeProfile } from './generate/sizes.js';
import { growth, twoWorkers } from './measure/batch.js';
import { cold } from './measure/cold.js';
import { longReports, manyReports, reportsOf19 } from './measure/documents.js';
import { OURS, type Program } from './measure/programs.js';
import { taggingCost } from './measure/tagging.js';
import { warm } from './measure/warm.js';
import type { BenchDocument, Workshop } from './measure/workshop.js';
import type { Results } from './report/results.js';

/** What a part needs to measure. */
export interface Setting {
  readonly programs: readonly Program[];
  readonly workshop: Workshop;
  /** A folder that is thrown away afterwards. */
  readonly scratch: string;
  /** Fewer rounds, smaller batches. */
  readonly quick: boolean;
  readonly say: (words: string) => void;
}

export const roundsOf = (quick: boolean): number => (quick ? 5 : 11);
const warmUpOf = (quick: boolean): number => (quick ? 4 : 8);

const others = (programs: readonly Program[]): Program[] => programs.filter((program) => !OURS.includes(program));

/** The parts of the bench, in their order; each measures one list of the results. */
export const PARTS = {
  short: async ({ programs, workshop, quick, say }) => {
    say('making reports of 19 pages');
    const documents = await reportsOf19(workshop, warmUpOf(quick) + roundsOf(quick));
    return { short: await warm(programs, documents, warmUpOf(quick), say) };
  },
  long: async ({ programs, workshop, quick, say }) => {
    const documents = await longReports(workshop, warmUpOf(quick) + Math.ceil(roundsOf(quick) / 2));
    return { long: await warm(programs, documents, warmUpOf(quick), say) };
  },
  cold: async ({ programs, workshop, quick, say }) => {
    const document = await oneReport(workshop);
    return { cold: await cold(others(programs), document, Math.ceil(roundsOf(quick) / 2), say) };
  },
  two: async ({ programs, workshop, quick, say }) => {
    const documents = await manyReports(workshop, quick ? 12 : 48);
    return { pairs: await twoWorkers(others(programs), documents, quick ? 1 : 2, say) };
  },
  huge: async ({ programs, workshop, say }) => {
    say('making the profile');
    const document = await workshop.add(hugeProfile('huge', 'huge'));
    // react-pdf is not one that can be asked for 2,000 pages.
    const patient = others(programs).filter(({ id }) => id !== 'react-pdf');
    return { huge: await cold(patient, document, 1, say, ['--timeout', '0', '--memory', '8GB']) };
  },
  growth: async ({ scratch, quick, say }) => ({
    growth: await growth(quick ? [10, 100] : [10, 100, 500, 2_000], join(scratch, 'growth'), say),
  }),
  tagging: async ({ workshop, quick }) => {
    const { definition } = await oneReport(workshop);
    return { tagging: await taggingCost(definition, roundsOf(quick) * 2) };
  },
} satisfies Record<string, (setting: Setting) => Promise<Partial<Results>>>;

export type Part = keyof typeof PARTS;

async function oneReport(workshop: Workshop): Promise<BenchDocument> {
  const [document] = await reportsOf19(workshop, 1);
  if (document === undefined) throw new RangeError('There is no report.');
  return document;
}
