import type { Command } from 'commander';
import { type ExitCode, exitCodeHelp } from '../exit-codes.js';
import { addFormat, addSelection, collectLayouts, type Format } from '../options.js';
import type { CommandContext } from '../program.js';
import { createTally } from '../report/index.js';
import type { Terminal } from '../terminal.js';

interface CheckOptions {
  readonly profiles: string;
  readonly lang?: readonly string[];
  readonly layout?: readonly string[];
  readonly strict?: true;
  readonly format: Format;
}

/** Adds `mgp check`. */
export function addCheck(program: Command, context: CommandContext): void {
  const command = addSelection(program.command('check').description('look for mistakes without building anything'))
    .option(
      '--layout <name>',
      'check how a layout sets it, too: the layout itself, contrast, missing characters; repeat it for several',
      collectLayouts,
    )
    .option('--strict', 'let a warning fail as an error does');
  addFormat(command)
    .addHelpText(
      'after',
      `
Examples:
  mgp check                          every profile
  mgp check my-city --strict         one profile; warnings count, too
  mgp check my-city --format json    for an editor or a script
  mgp check my-city --layout iom     the layout and what it makes of the data, too

What needs a laid-out page (the resolution of pictures, the size of a file) is said by build alone.

${exitCodeHelp()}`,
    )
    .action(async (profiles: string[], options: CheckOptions) => {
      context.finish(await check(profiles, options, context.terminal));
    });
}

async function check(named: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const [{ runCheck }, { selectProfiles }] = await Promise.all([import('../run-check.js'), import('../select.js')]);
  const tally = createTally(options.format, terminal);
  await runCheck(
    {
      folders: await selectProfiles(named, options.profiles, terminal),
      languages: options.lang,
      layouts: options.layout ?? [],
    },
    tally,
    terminal,
  );
  tally.finish('check');
  return tally.exitCode(options.strict ?? false);
}
