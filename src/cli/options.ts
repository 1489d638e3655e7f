import { type Command, InvalidArgumentError, Option } from 'commander';
import { WrongUse } from './wrong-use.js';

/** Root of the profiles unless `--profiles` names another. */
export const DEFAULT_PROFILES = 'profiles';
/** Where files are made unless `--out` names another folder. */
export const DEFAULT_OUT = 'out';
/** The layout that is used unless `--layout` names another. */
export const DEFAULT_LAYOUT = 'iom';

export type Format = 'human' | 'json';

/** Collects an option that may be given often and may list several values with commas. */
export function collect(value: string, previous: readonly string[] = []): string[] {
  const values = value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (values.length === 0) throw new InvalidArgumentError('It is empty.');
  return [...new Set([...previous, ...values])];
}

/** Collects languages under their canonical BCP 47 names. */
export function collectLanguages(value: string, previous: readonly string[] = []): string[] {
  const canonical = collect(value).map((tag) => {
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? tag;
    } catch {
      throw new InvalidArgumentError(`'${tag}' is not a language as BCP 47 writes it; write en, pt-BR or zh-Hans.`);
    }
  });
  return [...new Set([...previous, ...canonical])];
}

/** Collects layouts: a name may hold no comma, a path may. */
export function collectLayouts(value: string, previous: readonly string[] = []): string[] {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.');
  return [...new Set([...previous, value])];
}

/** A day as `--date` takes it, at midnight UTC. */
export function parseDay(value: string): Date {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  // 2022-02-30 would become the second of March: only a day that comes back as it was exists.
  if (date === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('It must be a day that exists, written YYYY-MM-DD, such as 2022-09-01.');
  }
  return date;
}

/**
 * The date that SOURCE_DATE_EPOCH names (https://reproducible-builds.org/specs/source-date-epoch/): whole seconds since
 * 1970. Nothing when it is not set.
 */
export function epochDate(environment: NodeJS.ProcessEnv): Date | undefined {
  const text = environment.SOURCE_DATE_EPOCH;
  if (text === undefined || text === '') return undefined;
  const date = /^\d{1,12}$/.test(text) ? new Date(Number(text) * 1000) : undefined;
  // XMP and PDF dates have four digits for the year.
  if (date === undefined || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) {
    throw new WrongUse(
      `SOURCE_DATE_EPOCH is '${text}', which is not a number of seconds since 1970.`,
      'Set it to whole seconds, or unset it.',
    );
  }
  return date;
}

/** Adds the options that `build` and `check` share. */
export function addSelection(command: Command): Command {
  return command
    .argument('[profile...]', 'slugs, or paths of folders (default: every profile)')
    .option('--profiles <dir>', 'root of the profiles', DEFAULT_PROFILES)
    .option('--lang <tag>', 'only these languages; repeat it, or list them with commas', collectLanguages);
}

/** Adds `--format`. */
export function addFormat(command: Command): Command {
  return command.addOption(
    new Option('--format <form>', 'for people, or one JSON object a line').choices(['human', 'json']).default('human'),
  );
}
