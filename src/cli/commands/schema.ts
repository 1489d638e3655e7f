import { Argument, type Command } from 'commander';
import { EXIT, exitCodeHelp } from '../exit-codes.js';
import type { CommandContext } from '../program.js';

const PARTS = ['facts', 'texts', 'edition'] as const;
type Part = (typeof PARTS)[number];

/** Adds `mgp schema`. */
export function addSchema(program: Command, context: CommandContext): void {
  program
    .command('schema')
    .description('print the JSON Schema of the data')
    .addArgument(
      new Argument('<part>', 'facts: profile.yaml; texts: the file of a language; edition: both merged').choices(PARTS),
    )
    .addHelpText(
      'after',
      `
Examples:
  mgp schema facts > profile.schema.json
  mgp schema texts > texts.schema.json
  mgp schema edition > edition.schema.json   of the data that every PDF has attached

An editor with a YAML language server reads them by a first line such as:
  # yaml-language-server: $schema=../../texts.schema.json

${exitCodeHelp()}`,
    )
    .action(async (part: Part) => {
      const { jsonSchema } = await import('../../profile/index.js');
      context.terminal.out(JSON.stringify(jsonSchema(part), null, 2));
      context.finish(EXIT.allWell);
    });
}
