import { CommanderError } from 'commander';
import pc from 'picocolors';
import { EXIT, type ExitCode } from './exit-codes.js';
import { describeFailure } from './failure.js';
import { createProgram } from './program.js';
import type { Terminal } from './terminal.js';
import { WrongUse } from './wrong-use.js';

/**
 * Carries out one call of the command.
 * @param args The arguments after the command's name.
 * @returns The exit code; nothing is thrown.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.allWell;
  const program = createProgram(terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Commander has already said what is wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.allWell : EXIT.wrongUse;
    const colours = pc.createColors(terminal.colourError);
    if (error instanceof WrongUse) {
      terminal.error(`${colours.red('error:')} ${error.message}`);
      if (error.hint !== undefined) terminal.error(`  ${error.hint}`);
      return EXIT.wrongUse;
    }
    for (const line of describeFailure(error, terminal.environment)) terminal.error(line);
    return EXIT.someFailed;
  }
}
