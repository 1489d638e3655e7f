import { buildEdition, loadLayout, loadProfile } from 'migration-governance-profiles';
import { makeProfile } from '../generate/profile.js';
import type { BenchDocument, Workshop } from './workshop.js';

/** Words of a report of about 19 pages, of which the cover, the imprint and the bands of six domains leave room for no more. */
const SHORT_WORDS = 1_700;
const PAGES = 19;

/** So many different reports of exactly 19 pages each. */
export async function reportsOf19(workshop: Workshop, count: number): Promise<BenchDocument[]> {
  const found: BenchDocument[] = [];
  for (let seed = 0; found.length < count; seed += 1) {
    if (seed > 60 * count) throw new Error(`Too few reports have ${PAGES} pages: change SHORT_WORDS.`);
    const document = await workshop.add(
      makeProfile(`report-${seed}`, { words: SHORT_WORDS, pictures: true, slug: `report-${seed}` }),
    );
    if ((await pagesOf(document.job.profile)) === PAGES) found.push(document);
  }
  return found;
}

async function pagesOf(folder: string): Promise<number> {
  const { value: layout } = await loadLayout('iom');
  const { profile } = (await loadProfile(folder)).editions[0] ?? {};
  if (layout === undefined || profile === undefined) throw new Error(`${folder} does not load.`);
  return (await buildEdition(profile, layout, { attach: 'none' })).value?.pages ?? 0;
}

/** Different reports, of 18 to 21 pages each. */
export async function manyReports(workshop: Workshop, count: number): Promise<BenchDocument[]> {
  const documents: BenchDocument[] = [];
  for (let seed = 0; seed < count; seed += 1) {
    documents.push(await workshop.add(makeProfile(`many-${seed}`, { words: SHORT_WORDS, slug: `many-${seed}` })));
  }
  return documents;
}

/** Different reports of about 7,000 words each, as long as those of most countries. */
export async function longReports(workshop: Workshop, count: number): Promise<BenchDocument[]> {
  const documents: BenchDocument[] = [];
  for (let seed = 0; seed < count; seed += 1) {
    documents.push(await workshop.add(makeProfile(`long-${seed}`, { words: 7_000, slug: `long-${seed}` })));
  }
  return documents;
}
