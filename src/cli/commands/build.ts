import { type Command, Option } from 'commander';
import type { Shard } from '../../batch/shard/share.js';
import type { Attach } from '../../inside/index.js';
import { type ExitCode, exitCodeHelp } from '../exit-codes.js';
import { listenForStop } from '../interrupt.js';
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
import { createTally, type Tally } from '../report/index.js';
import type { BuildJob } from '../run-build.js';
import { addRunOptions, type RunOptions, runSettings } from '../run-options.js';
import type { Terminal } from '../terminal.js';
import { WrongUse } from '../wrong-use.js';

/** What `--attach` takes: said here, too, so that help is answered before anything is loaded. */
const ATTACH: readonly Attach[] = ['sources', 'data', 'none'];
const DEFAULT_ATTACH: Attach = 'sources';

interface BuildOptions extends RunOptions {
  readonly profiles: string;
  readonly lang?: readonly string[];
  readonly layout?: readonly string[];
  readonly out: string;
  readonly date?: Date;
  readonly strict?: true;
  readonly draft?: true;
  readonly verify?: true;
  readonly attach?: Attach;
  readonly record?: string;
  readonly shard?: string;
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
    .option('--draft', 'mark every page as a draft')
    .option('--verify', 'verify each file (see mgp verify) before it is written; one that breaks a rule is not')
    .addOption(
      new Option(
        '--attach <what>',
        'what is put into each file: all that it was made from, the data alone, or nothing (default: "sources")',
      ).choices(ATTACH),
    )
    .option('--record <file>', 'build a file again as a record, or the PDF that holds it, says')
    .option('--shard <part>', 'only one part of the run, as 2/8 or as a scheduler says: auto (see docs/scale.md)');
  addFormat(addRunOptions(command))
    .addHelpText(
      'after',
      `
Examples:
  mgp build                                every profile, every language, into out/
  mgp build santiago-de-chile --lang en    one edition
  mgp build ../places/my-city              a profile by its folder
  mgp build --layout iom --layout brief    the report and the handout
  mgp build --layout ./my-layout --draft   a layout of your own, as a draft
  mgp build --record back/my-city-en.build.json    one file again, after mgp extract
  mgp build --dry-run                      what would be built, and why
  mgp build --quiet --strict               for a scheduler: it hears of mistakes alone
  mgp build --jobs 2 --timeout 300 --memory 2GB    two at once, with more time and memory for each
  mgp build --shard 2/8                    the second of eight machines; mgp merge joins what they built
  mgp build --format json | jq -r 'select(.kind == "failed") | .profile'    for a script

Ctrl-C ends a build: files that are written stay, none is half written, and the same command takes up the rest.

Files are called <out>/<slug>/<slug>-<lang>.pdf, with -<layout> for any layout but iom.

${exitCodeHelp()}`,
    )
    .action(async (profiles: string[], options: BuildOptions) => {
      context.finish(await build(profiles, options, context.terminal));
    });
}

async function build(named: readonly string[], options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const { quiet, strict = false, dryRun } = options;
  if (quiet && options.format === 'json') {
    throw new WrongUse(
      '--quiet is for people, and --format json tells a program everything.',
      'Leave one of them out; a program may pick what it wants by `kind` and `severity`.',
    );
  }
  // What is only needed to build is only loaded to build: help and mistakes in the arguments are answered at once.
  const { runBuild } = await import('../run-build.js');
  const tally = createTally(options.format, terminal, { quiet, strict });
  const stop = listenForStop(terminal, (message) => tally.note(message));
  try {
    const job =
      options.record === undefined
        ? await plainJob(named, options, terminal)
        : await recordedJob(options.record, named, options, tally, terminal);
    if (job !== undefined) {
      const settings = { ...job.options, verify: options.verify ?? false };
      const shard = await shardOf(options.shard, terminal);
      await runBuild(
        { ...job, ...runSettings(options), options: settings, shard, signal: stop.signal },
        tally,
        terminal,
      );
    }
    tally.finish(dryRun ? 'dry-run' : 'build');
  } finally {
    tally.end();
    stop.end();
  }
  return (tally.isInterrupted ? stop.exitCode() : undefined) ?? tally.exitCode(strict);
}

/** What is built, before it is said how. */
type PlainJob = Pick<BuildJob, 'folders' | 'layouts' | 'out' | 'languages' | 'options'>;

async function plainJob(named: readonly string[], options: BuildOptions, terminal: Terminal): Promise<PlainJob> {
  const { selectProfiles } = await import('../select.js');
  return {
    folders: await selectProfiles(named, options.profiles, terminal),
    layouts: options.layout ?? [DEFAULT_LAYOUT],
    out: options.out,
    languages: options.lang,
    options: {
      date: options.date ?? epochDate(terminal.environment),
      draft: options.draft ?? false,
      attach: options.attach ?? DEFAULT_ATTACH,
    },
  };
}

/** The part of the run that a call is about; nothing for the whole. */
async function shardOf(text: string | undefined, { environment }: Terminal): Promise<Shard | undefined> {
  if (text === undefined) return undefined;
  const { parseShard } = await import('../../batch/shard/schedulers.js');
  const shard = parseShard(text, environment);
  if ('message' in shard) throw new WrongUse(shard.message, shard.hint);
  return shard;
}

/** Options that a record says. */
const RECORDED = ['lang', 'date', 'draft', 'attach'] as const;

/** One edition, with the options that a record says; nothing where the record cannot be read. */
async function recordedJob(
  recordFile: string,
  named: readonly string[],
  options: BuildOptions,
  tally: Tally,
  terminal: Terminal,
): Promise<PlainJob | undefined> {
  const twice = RECORDED.find((name) => options[name] !== undefined);
  if (twice !== undefined) {
    throw new WrongUse(
      `The record says what --${twice} would say.`,
      `Leave --${twice} out, or build without --record.`,
    );
  }
  const [{ readRecord, recordedFolder, recordedLayout }, { recordedOptions }] = await Promise.all([
    import('../recorded.js'),
    import('../../recorded.js'),
  ]);
  const { value: recorded, diagnostics } = await readRecord(recordFile, terminal);
  tally.diagnostics(diagnostics);
  if (recorded === undefined) return undefined;
  const { languages, ...recordedSettings } = recordedOptions(recorded.record, recorded.file);
  return {
    folders: [await recordedFolder(named, options.profiles, recorded, terminal)],
    layouts: options.layout ?? [await recordedLayout(recorded)],
    out: options.out,
    languages,
    options: recordedSettings,
  };
}
