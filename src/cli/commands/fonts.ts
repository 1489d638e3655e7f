import type { Command } from 'commander';
import pc from 'picocolors';
import { shownPath } from '../../diagnostics/index.js';
import { type ExitCode, exitCodeHelp } from '../exit-codes.js';
import { addFormat, collectLayouts, DEFAULT_LAYOUT, type Format } from '../options.js';
import type { CommandContext } from '../program.js';
import { createTally } from '../report/index.js';
import type { Terminal } from '../terminal.js';

interface FontsOptions {
  readonly layout?: readonly string[];
  readonly format: Format;
}

/** Adds `mgp fonts`. */
export function addFonts(program: Command, context: CommandContext): void {
  const command = program
    .command('fonts')
    .description('list the fonts that a layout sets, with their files and licences')
    .option('--layout <name>', 'layout by name, or by the path of its folder (default: "iom")', collectLayouts);
  addFormat(command)
    .addHelpText(
      'after',
      `
Examples:
  mgp fonts
  mgp fonts --layout ./my-layout --format json

A layout of your own keeps its fonts in its folder fonts/, and names them by @font-face in its style sheet.

${exitCodeHelp()}`,
    )
    .action(async (options: FontsOptions) => {
      context.finish(await list(options, context.terminal));
    });
}

async function list(options: FontsOptions, terminal: Terminal): Promise<ExitCode> {
  const [{ layoutFonts }, { loadLayouts }, { licenceOf }] = await Promise.all([
    import('../../road/fonts.js'),
    import('../layouts.js'),
    import('../licence.js'),
  ]);
  const tally = createTally(options.format, terminal);
  const colours = pc.createColors(terminal.colourOut);
  for (const layout of await loadLayouts(options.layout ?? [DEFAULT_LAYOUT], tally, terminal)) {
    const { value: faces = [], diagnostics } = layoutFonts(layout);
    tally.diagnostics(diagnostics);
    let family: string | undefined;
    for (const face of faces) {
      const file = shownPath(face.file, terminal.folder);
      const licence = await licenceOf(face);
      if (options.format === 'json') {
        const licenceFile = licence === undefined ? null : shownPath(licence.file, terminal.folder);
        terminal.out(
          JSON.stringify({
            kind: 'font',
            layout: layout.name,
            ...face,
            file,
            licence: licence?.name ?? null,
            licenceFile,
          }),
        );
        continue;
      }
      if (face.family !== family) {
        family = face.family;
        terminal.out(colours.bold(family));
        terminal.out(
          `  ${licence === undefined ? 'no licence beside it' : `${licence.name}, ${shownPath(licence.file, terminal.folder)}`}`,
        );
      }
      terminal.out(`  ${face.weight}  ${face.style}  ${colours.dim(file)}`);
    }
  }
  return tally.exitCode(false);
}
