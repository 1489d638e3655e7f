import type { Command } from 'commander';
import { type ExitCode, exitCodeHelp } from '../exit-codes.js';
import {
  addFormat,
  addSelection,
  collectLayouts,
  DEFAULT_LAYOUT,
  DEFAULT_OUT,
  epochDate,
  type Format,
  parseDay,
} from '../options.js';
import type { CommandContext } from '../program.js';
import { createTally } from '../report/index.js';
import type { Terminal } from '../terminal.js';

interface BuildOptions {
  readonly profiles: string;
  readonly lang?: readonly string[];
  readonly layout?: readonly string[];
  readonly out: string;
  readonly date?: Date;
  readonly strict?: true;
  readonly draft?: true;
  readonly format: Format;
}

/** Adds `mgp build`. */
export function addBuild(program: Command, context: CommandContext): void {
  const command = addSelection(program.command('build').description('build profiles as PDF files'))
    .option(
      '--layout <name>',
      'layout by name, or by the path of its folder; repeat it for several (default: "iom")',
      collectLayouts,
    )
    .option('--out <dir>', 'folder to write into; nothing is written elsewhere', DEFAULT_OUT)
    .option(
      '--date <day>',
      'date of the files, YYYY-MM-DD (default: SOURCE_DATE_EPOCH, or the first day of the edition)',
      parseDay,
    )
    .option('--strict', 'let a warning fail as an error does')
    .option('--draft', 'mark every page as a draft');
  addFormat(command)
    .addHelpText(
      'after',
      `
Examples:
  mgp build                                every profile, every language, into out/
  mgp build santiago-de-chile --lang en    one edition
  mgp build ../places/my-city              a profile by its folder
  mgp build --layout iom --layout brief    the report and the handout
  mgp build --layout ./my-layout --draft   a layout of your own, as a draft

Files are called <out>/<slug>/<slug>-<lang>.pdf, with -<layout> for any layout but iom.

${exitCodeHelp()}`,
    )
    .action(async (profiles: string[], options: BuildOptions) => {
      context.finish(await build(profiles, options, context.terminal));
    });
}

async function build(named: readonly string[], options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  // What is only needed to build is only loaded to build: help and mistakes in the arguments are answered at once.
  const [{ runBuild }, { selectProfiles }] = await Promise.all([import('../run-build.js'), import('../select.js')]);
  const date = options.date ?? epochDate(terminal.environment);
  const tally = createTally(options.format, terminal);
  await runBuild(
    {
      folders: await selectProfiles(named, options.profiles, terminal),
      languages: options.lang,
      layouts: options.layout ?? [DEFAULT_LAYOUT],
      out: options.out,
      date,
      draft: options.draft ?? false,
    },
    tally,
    terminal,
  );
  tally.finish('build');
  return tally.exitCode(options.strict ?? false);
}
