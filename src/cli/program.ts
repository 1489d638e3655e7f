import { Command } from 'commander';
import { version } from '../version.js';
import { addBuild } from './commands/build.js';
import { addCheck } from './commands/check.js';
import { addExtract } from './commands/extract.js';
import { addFonts } from './commands/fonts.js';
import { addLayouts } from './commands/layouts.js';
import { addMerge } from './commands/merge.js';
import { addNew } from './commands/new.js';
import { addSchema } from './commands/schema.js';
import { addStatus } from './commands/status.js';
import { addVerify } from './commands/verify.js';
import { addWhere } from './commands/where.js';
import { type ExitCode, exitCodeHelp } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/** What a command is given beside its own arguments. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** Sets the exit code of a call that was carried out. */
  finish(code: ExitCode): void;
}

/** The whole command, ready to parse arguments; it throws where commander would end the process. */
export function createProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const program = new Command('mgp')
    .description('Builds Migration Governance Profiles as PDF files from data, layouts and style sheets.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('(mgp --help shows what can be done)')
    .configureHelp({ sortOptions: false })
    .configureOutput({
      writeOut: (text) => terminal.out(text.replace(/\n$/, '')),
      writeErr: (text) => terminal.error(text.replace(/\n$/, '')),
      getOutHasColors: () => terminal.colourOut,
      getErrHasColors: () => terminal.colourError,
    });
  const context: CommandContext = { terminal, finish };
  addBuild(program, context);
  addCheck(program, context);
  addStatus(program, context);
  addVerify(program, context);
  addExtract(program, context);
  addWhere(program, context);
  addMerge(program, context);
  addNew(program, context);
  addSchema(program, context);
  addLayouts(program, context);
  addFonts(program, context);
  program.addHelpText(
    'after',
    `
Examples:
  mgp new my-city                  start a profile in profiles/my-city
  mgp check                        look for mistakes in every profile
  mgp build                        build every profile in every language into out/
  mgp build my-city --lang en,fr   build two editions of one profile

${exitCodeHelp()}`,
  );
  return program;
}
