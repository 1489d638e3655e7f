import { join } from 'node:path';
import { contents, expect, generate, inFolder, mgp } from './place.mjs';

const COUNT = 1_000;
const BROKEN = 32;

/**
 * A thousand profiles of which thirty are broken in different ways, one takes longer than it may and one more memory: each of
 * the others has its file, verified, and each of these is named with its cause.
 */
export async function thousand() {
  return inFolder(async (folder) => {
    await generate(join(folder, 'profiles'), [COUNT, '--broken', '--languages', 'en']);
    const limits = ['--timeout', '25', '--memory', '600MB'];
    const { code, out } = await mgp(['build', '--verify', '--format', 'json', ...limits], { folder });
    const events = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const of = (kind) => events.filter((event) => event.kind === kind);
    const failed = new Map(of('failed').map(({ profile, causes }) => [profile, causes]));
    expect(
      of('internal-error').length === 0,
      `Something failed by a fault of the program: ${JSON.stringify(of('internal-error'))}`,
    );
    expect(code === 1, `The run ended with ${code}.`);
    expect(
      failed.size === BROKEN,
      `${failed.size} profiles failed, and not ${BROKEN}: ${[...failed.keys()].join(', ')}`,
    );
    const without = [...failed].filter(([, causes]) => causes.length === 0).map(([profile]) => profile);
    expect(without.length === 0, `No cause is named for ${without.join(', ')}.`);
    for (const cause of ['batch/timeout', 'batch/memory']) {
      const count = [...failed.values()].filter((causes) => causes.includes(cause)).length;
      expect(count === 1, `${count} profiles failed by ${cause}, and not one.`);
    }
    const files = [...(await contents(join(folder, 'out'))).keys()].filter((name) => name.endsWith('.pdf'));
    expect(files.length === COUNT - BROKEN, `${files.length} files are there, and not ${COUNT - BROKEN}.`);
    const began = performance.now();
    const again = await mgp(['status', '--format', 'json'], { folder });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const causes = new Set([...failed.values()].flat());
    expect(again.code === 1, `\`mgp status\` ended with ${again.code} although ${BROKEN} files are missing.`);
    return `${files.length} files verified, ${failed.size} failures by ${causes.size} causes; status of all in ${seconds} s`;
  });
}
