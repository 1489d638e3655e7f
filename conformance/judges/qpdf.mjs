import { run } from './process.mjs';

/**
 * Has qpdf check the syntax, cross references and streams of files; a warning is a failure.
 * @param {readonly string[]} files
 * @returns {Promise<{ judge: string, file: string, faults: string[] }[]>}
 */
export async function judgeByQpdf(files) {
  const verdicts = [];
  for (const file of files) {
    const { code, out, err } = await run('qpdf', ['--check', file]);
    const said = `${out}${err}`
      .split('\n')
      .filter((line) => /warning|error/i.test(line) && !/^No syntax|^errors that qpdf/.test(line));
    verdicts.push({ judge: 'qpdf', file, faults: code === 0 ? [] : said.length > 0 ? said : [`exit code ${code}`] });
  }
  return verdicts;
}
