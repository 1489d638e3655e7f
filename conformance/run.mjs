/**
 * Has every file judged by those who did not write it: veraPDF in both flavours, qpdf, and our own checker. The random
 * documents must be there already (`documents.test.ts`); profiles are built here. The exit code is 1 where anything fails.
 */
import { relative } from 'node:path';
import { build, expectRandom, FILES, made } from './files.mjs';
import { judgeByQpdf } from './judges/qpdf.mjs';
import { judgeByVeraPdf } from './judges/verapdf.mjs';
import { judgeByVerify } from './judges/verify.mjs';

async function judgeAll() {
  await expectRandom();
  await build();
  const files = await made();
  const verdicts = [];
  for (const judge of [judgeByQpdf, judgeByVerify, judgeByVeraPdf]) verdicts.push(...(await judge(files)));
  const folders = [...new Set(files.map(folderOf))];
  const judges = [...new Set(verdicts.map(({ judge }) => judge))];
  for (const folder of folders) {
    const count = files.filter((file) => folderOf(file) === folder).length;
    const cells = judges.map((judge) => {
      const failed = verdicts.filter(
        (verdict) => verdict.judge === judge && folderOf(verdict.file) === folder && verdict.faults.length > 0,
      );
      return `${judge}: ${failed.length === 0 ? 'all pass' : `${failed.length} fail`}`;
    });
    console.log(`${folder.padEnd(14)} ${String(count).padStart(4)} files   ${cells.join('   ')}`);
  }
  const failed = verdicts.filter(({ faults }) => faults.length > 0);
  for (const { judge, file, faults } of failed) {
    console.log(`\n${relative(FILES, file)}: ${judge}`);
    for (const fault of faults) console.log(`  ${fault}`);
  }
  for (const [rule, count] of rulesOf(failed)) console.log(`${String(count).padStart(4)} files fail ${rule}`);
  console.log(`\n${files.length} files, ${verdicts.length} verdicts, ${failed.length} failures`);
  return failed.length === 0 && files.length > 0;
}

/** How many files fail each rule. */
function rulesOf(failed) {
  const counts = new Map();
  for (const { judge, faults } of failed) {
    for (const rule of new Set(faults.map((fault) => `${judge} ${fault.split(':')[0]}`)))
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

const folderOf = (file) => relative(FILES, file).split(/[\\/]/)[0];

try {
  process.exitCode = (await judgeAll()) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
