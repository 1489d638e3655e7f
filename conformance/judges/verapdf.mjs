import { access, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './process.mjs';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const POM = join(HERE, 'pom.xml');
const JARS = join(HERE, '.jars');

/** The validation profiles by veraPDF's own names. */
export const FLAVOURS = [
  { flavour: 'ua1', standard: 'PDF/UA-1', profile: 'PDF/UA-1 validation profile' },
  { flavour: '3a', standard: 'PDF/A-3a', profile: 'PDF/A-3a validation profile' },
];

/** veraPDF in the version that the POM names, fetched with Maven where it is not there yet. */
async function jar() {
  const version = /<artifactId>cli<\/artifactId>\s*<version>([^<]+)<\/version>/.exec(await readFile(POM, 'utf8'))?.[1];
  const path = join(JARS, `cli-${version}.jar`);
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) return path;
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${JARS}`];
  const { code, out, err } = await run('mvn', ['--batch-mode', '-q', '-f', POM, ...goal]);
  if (code !== 0) throw new Error(`Maven could not fetch veraPDF:\n${out}${err}`);
  return path;
}

/**
 * Runs veraPDF over files in one process.
 * @param {string} flavour Its name of the validation profile.
 * @param {readonly string[]} options Form of the report.
 * @param {readonly string[]} paths
 * @returns {Promise<{ code: number, out: string, err: string }>}
 * @throws {Error} where Java or Maven is not there, or Maven cannot fetch veraPDF.
 */
export async function runVeraPdf(flavour, options, paths) {
  return run('java', ['-jar', await jar(), '-f', flavour, ...options, ...paths]);
}

/**
 * Has veraPDF judge files, all of them in one process for each flavour. Whatever is not said to be compliant is a failure:
 * no verdict, an exception, a file that the report passes over.
 * @param {readonly string[]} files
 * @returns {Promise<{ judge: string, file: string, faults: string[] }[]>} For each file and flavour, what fails.
 */
export async function judgeByVeraPdf(files) {
  await jar(); // Before both flavours ask for it at once.
  const paths = files.map((file) => resolve(file));
  const judged = FLAVOURS.map(async ({ flavour, standard, profile }) => {
    const { out, err } = await runVeraPdf(flavour, ['--format', 'json'], paths);
    const jobs = new Map(jobsOf(out, err).map((job) => [resolve(job.itemDetails.name), job]));
    return paths.map((path) => ({
      judge: `veraPDF ${standard}`,
      file: path,
      faults: faultsOf(jobs.get(path), profile),
    }));
  });
  return (await Promise.all(judged)).flat();
}

function jobsOf(out, err) {
  try {
    return JSON.parse(out).report.jobs;
  } catch {
    throw new Error(`veraPDF gave no report:\n${out.slice(0, 2000)}\n${err.slice(0, 2000)}`);
  }
}

function faultsOf(job, profile) {
  const result = job?.validationResult?.[0];
  if (!job) return ['the report passes the file over'];
  if (!result) return [`no verdict: ${JSON.stringify(job.taskException ?? job).slice(0, 300)}`];
  if (result.profileName !== profile) return [`judged by “${result.profileName}”, not by “${profile}”`];
  if (result.compliant === true && result.jobEndStatus === 'normal') return [];
  const rules = (result.details?.ruleSummaries ?? []).map(
    ({ clause, testNumber, failedChecks, description }) =>
      `${clause}-${testNumber}: ${description} (${failedChecks} times)`,
  );
  return rules.length > 0 ? rules : [`compliant: ${result.compliant}, ended: ${result.jobEndStatus}`];
}
