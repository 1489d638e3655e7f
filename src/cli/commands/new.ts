import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { hasErrors, shownPath } from '../../diagnostics/index.js';
import { LEVELS, type Level, PLACE_KINDS, type PlaceKind, placeKinds } from '../../framework/index.js';
import { EXIT, type ExitCode, exitCodeHelp } from '../exit-codes.js';
import { collectLanguages, DEFAULT_PROFILES } from '../options.js';
import type { CommandContext } from '../program.js';
import type { Terminal } from '../terminal.js';
import { WrongUse } from '../wrong-use.js';

interface NewOptions {
  readonly profiles: string;
  readonly lang?: readonly string[];
  readonly level: Level;
  readonly kind?: PlaceKind;
  readonly country: string;
}

/** The kind of place that a new profile of a level has unless `--kind` says another. */
const USUAL_KIND: Readonly<Record<Level, PlaceKind>> = { national: 'country', local: 'municipality' };

/** Adds `mgp new`. */
export function addNew(program: Command, context: CommandContext): void {
  program
    .command('new')
    .description('begin a profile: a commented skeleton that can be built at once')
    .argument('<slug>', 'name of its folder: a-z, 0-9 and hyphens')
    .option('--profiles <dir>', 'root of the profiles', DEFAULT_PROFILES)
    .option('--lang <tag>', 'languages; repeat it, or list them with commas (default: "en")', collectLanguages)
    .addOption(new Option('--level <level>', 'what is assessed').choices(LEVELS).default('local'))
    .addOption(new Option('--kind <kind>', 'kind of place (default: by the level)').choices(PLACE_KINDS))
    .option('--country <code>', 'country, two letters of ISO 3166-1; XA is an invented one', 'XA')
    .addHelpText(
      'after',
      `
Examples:
  mgp new my-city
  mgp new my-country --level national --country CL --lang es,en

${exitCodeHelp()}`,
    )
    .action(async (slug: string, options: NewOptions) => {
      context.finish(await begin(slug, options, context.terminal));
    });
}

async function begin(slug: string, options: NewOptions, terminal: Terminal): Promise<ExitCode> {
  const [{ factsSkeleton }, { textsSkeleton }, { writeWhole }, { slugProblem }] = await Promise.all([
    import('../skeleton/facts.js'),
    import('../skeleton/texts.js'),
    import('../../output/index.js'),
    import('../../profile/index.js'),
  ]);
  const problem = slugProblem(slug);
  if (problem !== undefined) throw new WrongUse(`'${slug}' cannot be the name of a profile's folder: ${problem}`);
  const { level, kind = USUAL_KIND[options.level], lang: languages = ['en'] } = options;
  if (!placeKinds(level).includes(kind)) {
    throw new WrongUse(
      `A ${kind} is not assessed at the ${level} level.`,
      `Kinds of that level: ${placeKinds(level).join(', ')}.`,
    );
  }
  if (!/^[A-Z]{2}$/.test(options.country)) {
    throw new WrongUse(
      `'${options.country}' is not a country's code.`,
      'Write its two capital letters of ISO 3166-1, such as CL.',
    );
  }
  const folder = join(resolve(terminal.folder, options.profiles), slug);
  await makeFolder(folder, terminal);
  const beginning = { slug, level, kind, country: options.country, languages };
  const files = [
    { file: join(folder, 'profile.yaml'), text: factsSkeleton(beginning) },
    ...languages.map((language) => ({ file: join(folder, `${language}.yaml`), text: textsSkeleton(beginning) })),
  ];
  for (const { file, text } of files) {
    const problems = await writeWhole(file, new TextEncoder().encode(text));
    if (hasErrors(problems))
      throw new WrongUse(problems.map(({ message }) => message).join(' '), shownPath(file, terminal.folder));
    terminal.out(shownPath(file, terminal.folder));
  }
  return EXIT.allWell;
}

/** Makes the folder; one that is there already is never touched. */
async function makeFolder(folder: string, terminal: Terminal): Promise<void> {
  const shown = shownPath(folder, terminal.folder);
  try {
    await mkdir(resolve(folder, '..'), { recursive: true });
    await mkdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new WrongUse(`'${shown}' is there already.`, 'Choose another slug: mgp new changes nothing that exists.');
    }
    throw new WrongUse(
      `The folder '${shown}' could not be made: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
