import type { Command } from 'commander';
import { EXIT, type ExitCode, exitCodeHelp } from '../exit-codes.js';
import { addFormat, type Format } from '../options.js';
import type { CommandContext } from '../program.js';
import type { Terminal } from '../terminal.js';

interface VerifyOptions {
  readonly format: Format;
}

/** Adds `mgp verify`. */
export function addVerify(program: Command, context: CommandContext): void {
  const command = program
    .command('verify')
    .description('hold finished PDF files to the rules of PDF/UA-1 and PDF/A-3a')
    .argument('<file...>', 'PDF files, whoever made them');
  addFormat(command)
    .addHelpText(
      'after',
      `
Examples:
  mgp verify out/my-city/my-city-en.pdf    one file
  mgp verify out/*/*.pdf --format json     many files, for a script

Only what a machine can judge is judged: whether an alternative text is a good one, say, is for people. docs/verify.md has
all rules by their clauses.

${exitCodeHelp()}`,
    )
    .action(async (files: string[], options: VerifyOptions) => {
      context.finish(await verifyAll(files, options, context.terminal));
    });
}

async function verifyAll(files: readonly string[], options: VerifyOptions, terminal: Terminal): Promise<ExitCode> {
  const { runVerify } = await import('../run-verify.js');
  const count = await runVerify(files, options.format, terminal);
  return count === 0 ? EXIT.allWell : EXIT.someFailed;
}
