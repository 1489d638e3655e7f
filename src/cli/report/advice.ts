import type { Cause, CauseCode } from './report.js';

const DATA = '`mgp check <profile>` tells the mistakes of its data again.';
const LAYOUT = '`mgp check <profile> --layout <layout>` tells what is wrong in the layout, or with it.';
const ALONE = '`mgp build <profile>` tells it again, for one profile alone.';

/** What to do about a cause, by its code or by the area of its code; in the order in which advice is given. */
const ADVICE: readonly (readonly [code: string, advice: string])[] = [
  ['data', DATA],
  ['text', DATA],
  ['layout', LAYOUT],
  ['style', LAYOUT],
  ['picture', LAYOUT],
  ['chart', LAYOUT],
  ['pdf/missing-glyph', LAYOUT],
  ['batch/timeout', '`--timeout` gives a profile more time (seconds; 0: as long as it takes).'],
  ['batch/memory', '`--memory` gives a profile more memory, such as 2GB.'],
  ['output', 'The folder of files needs room on its disk, and this user the right to write there.'],
  ['internal-error', 'A mistake in mgp is not in your data: please report it, with the profile that shows it.'],
];

/** What to do about the causes of failures: each advice once. */
export function adviceOn(causes: readonly Cause[]): readonly string[] {
  const given = new Set(causes.map(({ code }) => adviceFor(code)));
  return [...new Set([...ADVICE.map(([, advice]) => advice), ALONE])].filter((advice) => given.has(advice));
}

function adviceFor(code: CauseCode): string {
  const [area] = code.split('/', 1);
  return ADVICE.find(([one]) => one === code)?.[1] ?? ADVICE.find(([one]) => one === area)?.[1] ?? ALONE;
}
