import { cutToColumns, DIAGNOSTIC_CODES, printable, textColumns } from '../../diagnostics/index.js';
import { adviceOn } from './advice.js';
import { count, duration, pace } from './numbers.js';
import type { Cause, CauseCode, Totals, Work } from './report.js';

/** Profiles that are named of one cause. */
const NAMED = 10;

/** Columns of a cause's words that still say what it is: rather than cut them shorter, the names have a line of their own. */
const LEAST_WORDS = 30;

/** Files that are enough for a pace. */
const ENOUGH = 10;

/** The last line: everything added up. */
export function totalsLine(work: Work, totals: Totals, milliseconds: number): string {
  const mistakes = [count(totals.errors, 'error'), count(totals.warnings, 'warning')];
  if (work === 'check') return [count(totals.profiles, 'profile'), ...mistakes].join(', ');
  const { files, failed, unchanged, wouldBuild, stopped } = totals;
  const done = work === 'dry-run' ? `${count(wouldBuild, 'file')} would be built` : count(files, 'file');
  const parts = [
    done,
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(failed > 0 ? [`${failed} ${work === 'extract' ? 'not read' : 'not built'}`] : []),
    ...(stopped !== undefined ? [`${stopped.left} not done`] : []),
    ...mistakes,
  ];
  const text = parts.join(', ');
  if (work !== 'build') return text;
  const made = files + failed;
  const speed = made < ENOUGH || milliseconds <= 0 ? '' : `, ${pace(made / (milliseconds / 1000))}`;
  return `${text}  (${duration(milliseconds)}${speed})`;
}

/** Why the run ended before its time, and how it goes on. */
export function stoppedLine({ why, left }: NonNullable<Totals['stopped']>): string {
  const rest = left === 1 ? '1 file is not done' : `${left} files are not done`;
  return why === 'interrupted'
    ? `Stopped: ${rest}. The same command goes on from here.`
    : `Stopped at the first failure, as --fail-fast asks: ${rest}.`;
}

/**
 * Failures by cause: how many files, why, which; at the end what to do.
 * @param columns A cause stands in one line with its names, where they have room; its words may be cut for that.
 */
export function causeLines({ causes, failed }: Totals, columns: number): readonly string[] {
  if (causes.length === 0) return [];
  const all = causes.reduce((sum, { files }) => sum + files, 0);
  const digits = Math.max(...causes.map(({ files }) => String(files).length));
  return [
    all > failed ? 'Not built, by cause (a file with several is with each of them):' : 'Not built, by cause:',
    ...causes.flatMap((cause) => linesOf(cause, digits, columns)),
    ...adviceOn(causes).map((advice) => `→ ${advice}`),
  ];
}

function linesOf({ code, files, profiles }: Cause, digits: number, columns: number): string[] {
  const named = profiles.slice(0, NAMED).map(([profile, editions]) => {
    const name = printable(profile);
    return editions.length === 0 ? name : `${name} (${editions.join(', ')})`;
  });
  const more = profiles.length - named.length;
  const names = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const number = `  ${String(files).padStart(digits)}  `;
  const words = wordsOf(code);
  const room = columns - textColumns(`${number} (${code}): ${names}`);
  return room >= Math.min(LEAST_WORDS, textColumns(words))
    ? [`${number}${cutToColumns(words, room)} (${code}): ${names}`]
    : [`${number}${words} (${code})`, `${' '.repeat(number.length)}${names}`];
}

/** Warnings by kind, where they were not told one by one. */
export function warnedLines({ warned }: Totals): readonly string[] {
  if (warned.length === 0) return [];
  const digits = Math.max(...warned.map(([, number]) => String(number).length));
  return [
    'Warnings, by kind:',
    ...warned.map(([code, number]) => `  ${String(number).padStart(digits)}  ${wordsOf(code)} (${code})`),
    '→ `mgp check <profile>` tells them with their lines; manifest.json has those of each file.',
  ];
}

/** A code in words. */
function wordsOf(code: CauseCode): string {
  return code === 'internal-error' ? 'A mistake in mgp itself' : DIAGNOSTIC_CODES[code].replace(/\.$/, '');
}
