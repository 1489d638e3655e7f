import type { Command } from 'commander';
import { EXIT, type ExitCode, exitCodeHelp } from '../exit-codes.js';
import { addFormat, DEFAULT_OUT, type Format } from '../options.js';
import type { CommandContext } from '../program.js';
import type { Terminal } from '../terminal.js';

interface MergeOptions {
  readonly out: string;
  readonly partial?: true;
  readonly format: Format;
}

/** Adds `mgp merge`. */
export function addMerge(program: Command, context: CommandContext): void {
  const command = program
    .command('merge')
    .description('join what several machines built with --shard')
    .argument('<part...>', 'folders that parts were built into, or their manifests')
    .option('--out <dir>', 'folder of the whole; files from elsewhere are copied into it', DEFAULT_OUT)
    .option('--partial', 'join what is there: a part or a file that is missing is a warning');
  addFormat(command)
    .addHelpText(
      'after',
      `
Examples:
  mgp merge out                          parts that were built into one shared folder
  mgp merge part-* --out out             parts that were built into folders of their own

Each file is held against the manifest of its part. Where a part or a file is missing, is there twice or is not the one that
was made, nothing is joined. docs/scale.md shows whole runs on Kubernetes, Slurm and in CI.

${exitCodeHelp()}`,
    )
    .action(async (parts: string[], options: MergeOptions) => {
      context.finish(await merge(parts, options, context.terminal));
    });
}

async function merge(parts: readonly string[], options: MergeOptions, terminal: Terminal): Promise<ExitCode> {
  const { runMerge } = await import('../run-merge.js');
  return (await runMerge({ parts, ...options }, terminal)) ? EXIT.allWell : EXIT.someFailed;
}
