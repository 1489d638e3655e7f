/**
 * What a run over many profiles has to endure, on this machine: to be killed, to be done by one worker or many, to be divided
 * among machines, and profiles of which some are broken, one takes too long and one takes too much memory.
 *
 *     npm run endurance [-- killed alike machines thousand]
 */
import { alike } from './alike.mjs';
import { killed } from './killed.mjs';
import { machines } from './machines.mjs';
import { thousand } from './thousand.mjs';

const TRIALS = { alike, killed, machines, thousand };
const named = process.argv.slice(2);
const unknown = named.find((name) => !Object.hasOwn(TRIALS, name));
if (unknown !== undefined)
  throw new Error(`There is no trial '${unknown}'; there are ${Object.keys(TRIALS).join(', ')}.`);

for (const [name, trial] of Object.entries(TRIALS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  try {
    console.log(`${name}: ${await trial()}`);
  } catch (error) {
    console.error(`${name}: FAILED: ${error.message}`);
    process.exitCode = 1;
  }
}
