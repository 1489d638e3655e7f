import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { contents, differences, expect, generate, inFolder, mgp, PROJECT } from './place.mjs';

const WAYS = [
  { name: 'one worker', args: ['--jobs', '1'] },
  { name: 'two workers', args: ['--jobs', '2'] },
  {
    name: 'four workers, far in the east, in Arabic',
    args: ['--jobs', '4'],
    environment: { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
  },
  {
    name: 'one worker, far in the west, in Turkish',
    args: ['--jobs', '1'],
    environment: { TZ: 'America/Adak', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  },
  { name: 'named from the last to the first', args: ['--jobs', '2'], order: (slugs) => [...slugs].reverse() },
  {
    name: 'named in another order',
    args: ['--jobs', '4'],
    order: (slugs) => [...slugs].sort((a, b) => (turned(a) < turned(b) ? -1 : 1)),
  },
];

const turned = (slug) => [...slug].reverse().join('');

/** The same bytes of every file, whatever the workers, the order, the time zone and the language of the machine. */
export async function alike({ profiles = 12 } = {}) {
  return inFolder(async (folder) => {
    const root = join(folder, 'profiles');
    await generate(root, [profiles]);
    await cp(join(PROJECT, 'profiles'), root, { recursive: true });
    const slugs = (await readdir(root)).sort();
    let first;
    for (const [number, { name, args, environment, order }] of WAYS.entries()) {
      const out = join(folder, `out-${number}`);
      const named = order === undefined ? [] : order(slugs);
      const { code, error } = await mgp(
        ['build', ...named, '--layout', 'iom', '--layout', 'brief', '--quiet', '--out', out, ...args],
        { folder, environment },
      );
      expect(code === 0, `${name}: ended with ${code}:\n${error}`);
      const found = await contents(out);
      first ??= found;
      const differ = differences(first, found);
      expect(differ.length === 0, `${name}: ${differ.join(', ')} differ.`);
    }
    const files = [...first.keys()].filter((file) => file.endsWith('.pdf')).length;
    return `${files} files in ${WAYS.length} ways: the same bytes`;
  });
}
