import type { Command } from 'commander';
import { EXIT, type ExitCode, exitCodeHelp } from '../exit-codes.js';
import { addFormat, addSelection, collectLayouts, DEFAULT_OUT, type Format } from '../options.js';
import type { CommandContext } from '../program.js';
import type { Terminal } from '../terminal.js';

interface StatusOptions {
  readonly profiles: string;
  readonly lang?: readonly string[];
  readonly layout?: readonly string[];
  readonly out: string;
  readonly format: Format;
}

/** Adds `mgp status`. */
export function addStatus(program: Command, context: CommandContext): void {
  const command = addSelection(
    program.command('status').description('tell which files are as they should be, and why others are not'),
  )
    .option(
      '--layout <name>',
      'only files of this layout, by name, or by the path of its folder; repeat it for several (default: every layout)',
      collectLayouts,
    )
    .option('--out <dir>', 'folder of the files and their manifest', DEFAULT_OUT);
  addFormat(command)
    .addHelpText(
      'after',
      `
Examples:
  mgp status                          every file of every profile
  mgp status my-city --lang en        one file
  mgp status --format json            for a script: one object a line
  mgp status --layout ./my-layout     files of a layout of your own

Each file is held against out/manifest.json, the disk, and what it was made from, with the date and the other
options that it was built with. Nothing is written.

${exitCodeHelp({ [EXIT.allWell]: 'all files are as they should be', [EXIT.someFailed]: 'some file is not' })}`,
    )
    .action(async (profiles: string[], options: StatusOptions) => {
      context.finish(await status(profiles, options, context.terminal));
    });
}

async function status(profiles: readonly string[], options: StatusOptions, terminal: Terminal): Promise<ExitCode> {
  const { runStatus } = await import('../run-status.js');
  const { profiles: root, out, layout: layouts, lang: languages, format } = options;
  const allWell = await runStatus({ profiles, root, out, layouts, languages, format }, terminal);
  return allWell ? EXIT.allWell : EXIT.someFailed;
}
