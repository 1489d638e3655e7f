import { join } from 'node:path';
import { contents, differences, expect, generate, inFolder, mgp, random, start } from './place.mjs';

const BUILD = ['build', '--layout', 'brief', '--quiet'];

/**
 * Kills a run at random moments, looks at what it left, and lets another take up the rest. Every file is whole at any
 * moment, and what comes out is the same as of a run that nothing disturbed.
 */
export async function killed({ times = 50, profiles = 16 } = {}) {
  return inFolder(async (folder) => {
    await generate(join(folder, 'profiles'), [profiles]);
    const began = performance.now();
    const whole = await mgp([...BUILD, '--out', 'whole'], { folder });
    const takes = performance.now() - began;
    expect(whole.code === 0, `The undisturbed run ended with ${whole.code}:\n${whole.error}`);
    const undisturbed = await contents(join(folder, 'whole'));
    const next = random(6);
    let reached = 0;
    for (let time = 1; time <= times; time += 1) {
      const out = join(folder, `out-${time}`);
      const { child, ended } = start([...BUILD, '--out', out], { folder });
      const moment = takes * next();
      const timer = setTimeout(() => child.kill('SIGKILL'), moment);
      await ended;
      clearTimeout(timer);
      const left = await contents(out);
      const files = [...left.keys()].filter((name) => name.endsWith('.pdf'));
      if (files.length > 0 && files.length < profiles) reached += 1;
      for (const name of files.filter((name) => !name.startsWith('.mgp/'))) {
        expect(
          left.get(name) === undisturbed.get(name),
          `Killed after ${Math.round(moment)} ms: ${name} is not whole.`,
        );
      }
      const again = await mgp([...BUILD, '--out', out], { folder });
      expect(again.code === 0, `The run after a kill ended with ${again.code}:\n${again.error}`);
      const differ = differences(undisturbed, await contents(out));
      expect(differ.length === 0, `Killed after ${Math.round(moment)} ms and run again: ${differ.join(', ')} differ.`);
    }
    return `${times} runs of ${profiles} profiles killed, ${reached} of them between the first file and the last: the same bytes`;
  });
}
