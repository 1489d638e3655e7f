import { dirname, relative } from 'node:path';
import { type Atrule, type CssNode, parse } from 'css-tree';
import type { Outcome } from '../../diagnostics/index.js';
import type { FontFaceRule, PageRule, Rule, Sheet } from '../sheet.js';
import { parseBlock } from './declarations.js';
import { parseFontFace } from './font-face.js';
import { importedFile } from './import.js';
import { parsePage } from './page.js';
import { parsePrelude } from './prelude.js';
import { Problems, placeOf } from './problems.js';
import { checkWellFormed } from './well-formed.js';

/** Gives the text of a style sheet, or nothing where there is no such file. */
export type ReadImport = (file: string) => string | undefined;

export interface ParseOptions {
  /** Reads what `@import` names: a file in the folder of the sheet. Without it, `@import` is an error. */
  readonly readImport?: ReadImport;
}

const PARSE_OPTIONS = {
  positions: true,
  parseValue: false,
  parseRulePrelude: false,
  parseAtrulePrelude: false,
  parseCustomProperty: false,
} as const;

/**
 * Reads a style sheet. All that is wrong with it is said at once, each with its line and column; the value has what is
 * right, so that later stations can say what they find.
 * @param file Path of the sheet, for messages and for the addresses in it.
 */
export function parseSheet(text: string, file: string, options: ParseOptions = {}): Outcome<Sheet> {
  const problems = new Problems();
  const parser = new SheetParser(problems, options.readImport);
  parser.read(text, file, []);
  return { value: { file, ...parser.found }, diagnostics: problems.diagnostics };
}

class SheetParser {
  readonly found = { rules: [] as Rule[], pages: [] as PageRule[], fontFaces: [] as FontFaceRule[] };

  constructor(
    private readonly problems: Problems,
    private readonly readImport: ReadImport | undefined,
  ) {}

  /** @param importers The sheets that are being read, from the outermost to this one's importer. */
  read(text: string, file: string, importers: readonly string[]): void {
    if (!checkWellFormed(text, file, this.problems)) return;
    // What the parser could not read is in its tree as raw text, and reported from there.
    const tree = parse(text, PARSE_OPTIONS);
    if (tree.type !== 'StyleSheet') return;
    let begun = false;
    for (const node of tree.children) {
      if (node.type === 'Comment') continue;
      if (node.type === 'Atrule' && node.name.toLowerCase() === 'import') this.import(node, file, importers, begun);
      else {
        if (!(node.type === 'Atrule' && node.name.toLowerCase() === 'charset')) begun = true;
        this.statement(node, file);
      }
    }
  }

  private statement(node: CssNode, file: string): void {
    if (node.type === 'Rule' && node.prelude.type === 'Raw') {
      const block = parseBlock(node.block, file, this.problems);
      for (const selector of parsePrelude(node.prelude, file, this.problems))
        this.found.rules.push({ ...selector, block });
    } else if (node.type === 'Atrule') {
      this.atRule(node, file);
    } else {
      this.problems.add(
        placeOf(file, node),
        'style/syntax',
        'This is neither a rule nor an at-rule.',
        'Write `selector { name: value; }`.',
      );
    }
  }

  private atRule(node: Atrule, file: string): void {
    switch (node.name.toLowerCase()) {
      case 'font-face': {
        const face = parseFontFace(node, file, this.problems);
        if (face) this.found.fontFaces.push(face);
        break;
      }
      case 'page': {
        const page = parsePage(node, file, this.problems);
        if (page) this.found.pages.push(page);
        break;
      }
      case 'charset':
        break;
      default: {
        const hint =
          node.name.toLowerCase() === 'media'
            ? 'This sheet is for paper alone: write its rules without `@media`.'
            : 'At-rules are @font-face, @page and @import.';
        this.problems.add(
          placeOf(file, node),
          'style/at-rule',
          `There is no \`@${node.name}\` in sheets for paper.`,
          hint,
        );
      }
    }
  }

  private import(node: Atrule, file: string, importers: readonly string[], late: boolean): void {
    const place = placeOf(file, node);
    if (late) {
      this.problems.add(
        place,
        'style/import',
        '`@import` stands after other rules.',
        'Move it to the top of the sheet.',
      );
      return;
    }
    const path = this.problems.guard(place, 'style/import', () => importedFile(node, file));
    if (path === undefined) return;
    const shown = relative(dirname(file), path);
    const chain = [...importers, file];
    if (chain.includes(path)) {
      this.problems.add(
        place,
        'style/import',
        `\`${shown}\` imports itself, over this sheet.`,
        'Take one of the imports out.',
      );
      return;
    }
    const text = this.readImport?.(path);
    if (text === undefined)
      this.problems.add(
        place,
        'style/import',
        `\`${shown}\` is not to be found.`,
        'Put it into the folder of the sheet that imports it.',
      );
    else this.read(text, path, chain);
  }
}
