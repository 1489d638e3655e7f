import type { Command } from 'commander';
import { type ExitCode, exitCodeHelp } from '../exit-codes.js';
import { addFormat, type Format } from '../options.js';
import type { CommandContext } from '../program.js';
import { createTally } from '../report/index.js';
import type { Terminal } from '../terminal.js';

interface ExtractOptions {
  readonly out: string;
  readonly force?: true;
  readonly format: Format;
}

/** Adds `mgp extract`. */
export function addExtract(program: Command, context: CommandContext): void {
  const command = program
    .command('extract')
    .description('take out of PDF files what they were made from')
    .argument('<file...>', 'PDF files that mgp build made')
    .requiredOption('--out <dir>', 'folder to write into; nothing is written elsewhere')
    .option('--force', 'overwrite files that hold something else');
  addFormat(command)
    .addHelpText(
      'after',
      `
Examples:
  mgp extract my-city-en.pdf --out back                the profile as back/my-city/, its data beside it
  mgp extract my-city-en.pdf my-city-fr.pdf --out back two editions of one profile, in one folder

Each line says how to build the file again, byte for byte.

${exitCodeHelp()}`,
    )
    .action(async (files: string[], options: ExtractOptions) => {
      context.finish(await extractAll(files, options, context.terminal));
    });
}

async function extractAll(files: readonly string[], options: ExtractOptions, terminal: Terminal): Promise<ExitCode> {
  const { runExtract } = await import('../run-extract.js');
  const tally = createTally(options.format, terminal);
  await runExtract({ files, out: options.out, force: options.force ?? false }, tally, terminal);
  tally.finish('extract');
  return tally.exitCode(false);
}
