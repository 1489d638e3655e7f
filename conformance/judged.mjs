/**
 * Has veraPDF judge each file that breaks a rule of ours, and writes what it says into test/verify/judged.json. The
 * files are there already (`broken.test.ts`): `npm run judged` does both.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FLAVOURS } from './judges/verapdf.mjs';
import { rulesByVeraPdf } from './judges/verapdf-rules.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const BROKEN = join(HERE, '.broken');
const JUDGED = join(HERE, '../test/verify/judged.json');

async function judgeBroken() {
  const list = JSON.parse(
    await readFile(join(BROKEN, 'list.json'), 'utf8').catch(() => {
      throw new Error('The broken files are not there: `npm run judged` makes and judges them.');
    }),
  );
  const pathOf = (file) => join(BROKEN, `${file}.pdf`);
  const good = pathOf('good');
  const paths = [good, ...list.map(({ file }) => pathOf(file))];
  const said = [];
  for (const { flavour, standard } of FLAVOURS) {
    const verdicts = await rulesByVeraPdf(flavour, paths);
    // What is broken on top of a fault would tell nothing.
    if (verdicts.get(good) !== 'passes') throw new Error(`The good file fails ${standard}: ${verdicts.get(good)}`);
    said.push(verdicts);
  }
  const [ua1, a3a] = said;
  const judged = list.map(({ file, rule }) => {
    const path = pathOf(file);
    return { file, rule, ua1: ua1.get(path), a3a: a3a.get(path) };
  });
  await writeFile(JUDGED, `${JSON.stringify(judged, null, 2)}\n`);
  const passed = judged.filter((file) => file.ua1 === 'passes' && file.a3a === 'passes').length;
  console.log(`${judged.length} broken files judged, ${passed} pass both flavours: test/verify/judged.json`);
}

try {
  await judgeBroken();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
