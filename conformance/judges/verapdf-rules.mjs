import { runVeraPdf } from './verapdf.mjs';

/** How many files one process judges: starting one takes longer than a file, and a crash costs the rest of a group. */
const GROUP = 20;

/**
 * Has veraPDF say which of its rules files fail, however broken they are. Its report is read as text, because some bad
 * files break its JSON. Where it crashes, the files are judged again by halves, so that a crash costs only the file that
 * causes it.
 * @param {string} flavour veraPDF's name of the validation profile.
 * @param {readonly string[]} paths Absolute paths.
 * @returns {Promise<Map<string, string>>} For each path `passes`, the rules that fail, `not read` or `ends without a verdict`.
 * @throws {Error} where the report has a line of another kind, or passes over a file without a crash.
 */
export async function rulesByVeraPdf(flavour, paths) {
  const verdicts = [];
  for (let at = 0; at < paths.length; at += GROUP)
    verdicts.push(...(await judge(flavour, paths.slice(at, at + GROUP))));
  return new Map(verdicts);
}

async function judge(flavour, group) {
  const { out, err } = await runVeraPdf(flavour, ['--format', 'text', '-v'], group);
  if (!err.includes('Exception in thread')) {
    const verdicts = verdictsOf(out, flavour, group);
    const left = group.filter((path) => !verdicts.has(path));
    if (left.length === 0) return verdicts;
    throw new Error(`veraPDF passes over ${left.join(', ')}:\n${out.slice(0, 2000)}\n${err.slice(0, 2000)}`);
  }
  if (group.length === 1) return new Map([[group[0], 'ends without a verdict']]);
  // All of them again: what was printed before a crash may be cut anywhere.
  const half = Math.ceil(group.length / 2);
  return new Map([...(await judge(flavour, group.slice(0, half))), ...(await judge(flavour, group.slice(half)))]);
}

/** Reads a report: a line for each file, and after one that fails, an indented line for each rule. */
function verdictsOf(out, flavour, group) {
  const failed = new Map();
  const verdicts = new Map();
  let rules = [];
  for (const line of out.split(/\r?\n/).filter((text) => text.trim() !== '')) {
    const rule = /^ +FAIL (\S+)$/.exec(line)?.[1];
    const path = group.find((name) => line.includes(name));
    if (rule) rules.push(rule);
    else if (line === `PASS ${path} ${flavour}`) verdicts.set(path, 'passes');
    else if (line === `FAIL ${path} ${flavour}`) {
      rules = [];
      failed.set(path, rules);
    } else if (path && line.startsWith(path)) verdicts.set(path, 'not read');
    else throw new Error(`veraPDF says what is not understood: ${line}`);
  }
  for (const [path, names] of failed) verdicts.set(path, names.sort(byClause).join(', '));
  return verdicts;
}

/** The order of the standard: 7.1-3 before 7.1-11 before 7.1.2-1. veraPDF's own is none. */
function byClause(one, other) {
  // No clause has the number 0: it parts the clause from the test, and puts a clause before those within it.
  const [left, right] = [one, other].map((rule) => rule.replace('-', '.0.').split('.').map(Number));
  const at = left.findIndex((number, index) => number !== right[index]);
  return at < 0 ? 0 : left[at] - right[at];
}
