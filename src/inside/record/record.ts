import type { Layout, OtherEdition } from '../../layout/index.js';
import type { Profile } from '../../profile/index.js';
import type { Used } from '../../road/used.js';
import { type DigestedFile, digest } from './digest.js';
import { layoutFacts } from './layout.js';
import { programFacts } from './program.js';
import { runtimeFacts } from './runtime.js';
import type { Attach, BuildRecord } from './schema.js';

/** What a file is built with, beside the data and the layout. */
export interface RecordedOptions {
  readonly date: Date;
  readonly draft: boolean;
  readonly attach: Attach;
  /** All languages of the publication that are known, this one perhaps among them. */
  readonly editions: readonly OtherEdition[];
}

/** The record of a build: what its bytes depend on beside the sources, and nothing of the machine that it ran on. */
export async function buildRecord(
  profile: Profile,
  layout: Layout,
  used: Used,
  sources: readonly DigestedFile[],
  options: RecordedOptions,
): Promise<BuildRecord> {
  return {
    format: 1,
    profile: profile.slug,
    language: profile.language,
    program: await programFacts(),
    layout: await layoutFacts(layout, used),
    sources: { sha256: digest(sources) },
    options: { date: options.date.toISOString(), draft: options.draft, attach: options.attach },
    publication: { languages: [...profile.editions], editions: otherEditions(profile, options.editions) },
    runtime: runtimeFacts(),
  };
}

/** The other editions that the publication names, in its order. */
function otherEditions(profile: Profile, editions: readonly OtherEdition[]): BuildRecord['publication']['editions'] {
  return profile.editions.flatMap((language) => {
    const found = language === profile.language ? undefined : editions.find((edition) => edition.language === language);
    if (found === undefined) return [];
    const { url, title } = found;
    return [{ language, ...(url === undefined ? {} : { url }), ...(title === undefined ? {} : { title }) }];
  });
}
