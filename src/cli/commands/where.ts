import type { Command } from 'commander';
import type { Point } from '../../where/index.js';
import { EXIT, type ExitCode, exitCodeHelp } from '../exit-codes.js';
import { addFormat, DEFAULT_PROFILES, type Format } from '../options.js';
import { parsePage, parsePoint } from '../point.js';
import type { CommandContext } from '../program.js';
import type { Terminal } from '../terminal.js';
import { WrongUse } from '../wrong-use.js';

interface WhereOptions {
  readonly page?: number;
  readonly at?: Point;
  readonly text?: string;
  readonly profile?: string;
  readonly profiles: string;
  readonly format: Format;
}

/** Adds `mgp where`. */
export function addWhere(program: Command, context: CommandContext): void {
  const command = program
    .command('where')
    .description('find the line of the data that a place of a PDF file was made from')
    .argument('<file>', 'a PDF file that mgp build made')
    .option('--page <number>', 'page, counted from the first of the file', parsePage)
    .option(
      '--at <x,y>',
      'a point of the page, from its left and its top edge: in points, or with mm, cm, in',
      parsePoint,
    )
    .option('--text <words>', 'find these words instead, on every page or on one')
    .option('--profile <dir>', 'folder of the profile, in place of the sources that the file carries')
    .option('--profiles <dir>', 'root of the profiles', DEFAULT_PROFILES);
  addFormat(command)
    .addHelpText(
      'after',
      `
Examples:
  mgp where my-city-en.pdf --page 7 --at 57,312
  mgp where my-city-en.pdf --page 7 --at 20mm,110mm
  mgp where my-city-en.pdf --text "health care"

Spaces, line ends, hyphenation, capitals and kinds of quotes make no difference to a text.
The file's own sources tell the line. Where the profile's folder still has the same, its path is said.

${exitCodeHelp({ [EXIT.someFailed]: 'nothing of the data stands there, or the words are nowhere' })}`,
    )
    .action(async (file: string, options: WhereOptions) => {
      context.finish(await where(file, options, context.terminal));
    });
}

async function where(file: string, options: WhereOptions, terminal: Terminal): Promise<ExitCode> {
  const { page, at, text, profile, profiles, format } = options;
  if (at !== undefined && text !== undefined) throw new WrongUse('--at and --text are two ways to ask.', 'Use one.');
  const { runWhere } = await import('../run-where.js');
  const job = { file, profiles, profile };
  if (text !== undefined) {
    if (text.trim() === '') throw new WrongUse('--text is empty.', 'Write words that stand on the page.');
    return runWhere({ ...job, asked: { text, page } }, format, terminal);
  }
  if (at !== undefined && page !== undefined) return runWhere({ ...job, asked: { point: at, page } }, format, terminal);
  throw new WrongUse(
    at === undefined ? 'Nothing says what to look for.' : '--at is a point of a page, and no page is named.',
    'Name a place by --page 7 --at 57,312, or words by --text "health care".',
  );
}
