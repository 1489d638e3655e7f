import type { Command } from 'commander';
import pc from 'picocolors';
import { shownPath } from '../../diagnostics/index.js';
import { EXIT } from '../exit-codes.js';
import { addFormat, type Format } from '../options.js';
import type { CommandContext } from '../program.js';
import type { Terminal } from '../terminal.js';

/** Adds `mgp layouts`. */
export function addLayouts(program: Command, context: CommandContext): void {
  addFormat(program.command('layouts').description('list the layouts that come with the program'))
    .addHelpText(
      'after',
      `
Examples:
  mgp layouts
  mgp layouts --format json

A layout of your own is a folder anywhere: mgp build --layout ./my-layout`,
    )
    .action(async ({ format }: { format: Format }) => {
      await list(format, context.terminal);
      context.finish(EXIT.allWell);
    });
}

async function list(format: Format, terminal: Terminal): Promise<void> {
  const { listLayouts } = await import('../../layout/index.js');
  const colours = pc.createColors(terminal.colourOut);
  for (const layout of await listLayouts()) {
    const folder = shownPath(layout.folder, terminal.folder);
    if (format === 'json') {
      terminal.out(JSON.stringify({ kind: 'layout', ...layout, folder }));
      continue;
    }
    const parent = layout.extends === undefined ? '' : `, extends ${layout.extends}`;
    terminal.out(`${colours.bold(layout.name)}  ${layout.title}${parent}  (${layout.languages.join(', ')})`);
    if (layout.description !== undefined) terminal.out(`  ${layout.description}`);
    terminal.out(`  ${colours.dim(folder)}`);
  }
}
