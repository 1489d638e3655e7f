import { parseArgs } from 'node:util';
import { breakProfiles } from './generate/breakages.js';
import { makeProfile } from './generate/profile.js';
import { batchProfile } from './generate/sizes.js';
import { writeProfile } from './generate/write.js';

/*
 * Writes profiles of invented places into a folder, to try things with.
 *
 *     node bench/.built/generate.js DIR COUNT [--words N] [--languages en,fr] [--seed TEXT] [--broken]
 *
 * Without --words they differ as a publisher's do, from a handout to a report. With --broken, 30 of them are broken in
 * different ways, one more is too slow for a --timeout and one too large for a --memory; COUNT is then 32 or more.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    words: { type: 'string' },
    languages: { type: 'string' },
    seed: { type: 'string', default: 'batch' },
    broken: { type: 'boolean', default: false },
  },
});
const [folder, countText = ''] = positionals;
const count = Number(countText);
if (folder === undefined || !Number.isInteger(count) || count < 1) {
  console.error('Say where to write profiles, and how many: node bench/.built/generate.js DIR COUNT [--broken]');
  process.exit(2);
}
for (let index = 0; index < count; index += 1) {
  const languages = values.languages?.split(',');
  const profile =
    values.words === undefined
      ? batchProfile(values.seed, index, languages)
      : makeProfile(`${values.seed}-${index}`, {
          words: Number(values.words),
          slug: `place-${String(index).padStart(4, '0')}`,
          ...(languages === undefined ? {} : { languages }),
        });
  writeProfile(profile, folder);
}
if (values.broken) for (const line of breakProfiles(folder, count)) console.log(line);
