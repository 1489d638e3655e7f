import type { BuildOptions } from './batch/index.js';
import type { BuildRecord } from './inside/index.js';

/**
 * What a record says of a build, for `buildProfile`: with the same sources, layout, program and Node the bytes come out
 * as they were, and what is not as recorded is a warning.
 * @param file Path of the record or of the PDF that it was taken out of, for messages.
 */
export function recordedOptions(record: BuildRecord, file: string): Omit<BuildOptions, 'layouts' | 'out'> {
  const { options, publication, language } = record;
  return {
    languages: [language],
    date: new Date(options.date),
    draft: options.draft,
    attach: options.attach,
    editions: publication.editions,
    published: publication.languages,
    expected: { record, file },
  };
}
