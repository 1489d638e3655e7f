import { readFile } from 'node:fs/promises';
/**
 * Has the project's own checker read files.
 * @param {readonly string[]} files
 * @returns {Promise<{ judge: string, file: string, faults: string[] }[]>}
 */
export async function judgeByVerify(files) {
  const { verifyPdf } = await import('../../dist/verify/index.js');
  const verdicts = [];
  for (const file of files) {
    const findings = await verifyPdf(await readFile(file));
    verdicts.push({
      judge: 'mgp verify',
      file,
      faults: findings.map(({ rule, message, element = '' }) => `${rule}: ${message} ${element}`),
    });
  }
  return verdicts;
}
