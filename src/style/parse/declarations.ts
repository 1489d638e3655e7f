import type { Block as BlockNode, CssNode, Declaration as DeclarationNode } from 'css-tree';
import { Mistake } from '../mistake.js';
import { expand } from '../properties/expand.js';
import { checkPropertyName } from '../properties/names.js';
import type { Block, Declaration, Place } from '../sheet.js';
import type { Component } from '../values/component.js';
import { componentsOf } from '../values/tokenize.js';
import { isVariableName, usesVariables } from '../values/variables.js';
import { type Problems, placeOf } from './problems.js';

/** `name: value` before anything is known of the name. */
export interface RawDeclaration {
  readonly name: string;
  readonly place: Place;
  /** The value as it is written. */
  readonly text: string;
  readonly components: readonly Component[];
}

/** Its value is read as text: `U+1E900`, a character of Adlam, would be a number larger than any (CSS Syntax Level 3, 7.1). */
const UNTOKENIZED = 'unicode-range';

/**
 * The declarations of a block, whatever they set; what is none is reported.
 * @param other Is given what is not a declaration, and says whether it knew what to do with it.
 */
export function rawDeclarations(
  block: BlockNode,
  file: string,
  problems: Problems,
  other: (node: CssNode) => boolean,
): RawDeclaration[] {
  const found: RawDeclaration[] = [];
  for (const node of block.children) {
    const place = placeOf(file, node);
    if (node.type === 'Declaration') {
      const declaration = problems.guard(place, 'style/value', () => raw(node, place));
      if (declaration) found.push(declaration);
    } else if (!other(node)) {
      notADeclaration(node, place, problems);
    }
  }
  return found;
}

function raw(node: DeclarationNode, place: Place): RawDeclaration {
  const name = node.property.startsWith('--') ? node.property : node.property.toLowerCase();
  if (node.important !== false)
    throw new Mistake(
      'Sheets for paper have no `!important`.',
      'Write a selector that says more, or put the rule further down.',
    );
  const text = node.value.type === 'Raw' ? node.value.value : '';
  return { name, place, text, components: name === UNTOKENIZED ? [] : componentsOf(text, place.file) };
}

function notADeclaration(node: CssNode, place: Place, problems: Problems): void {
  switch (node.type) {
    case 'Raw': {
      const text = node.value.trim().split('\n')[0] ?? '';
      problems.add(place, 'style/syntax', `\`${text}\` is not a declaration.`, 'Write `name: value;`.');
      break;
    }
    case 'Rule':
      problems.add(
        place,
        'style/syntax',
        'A rule stands inside another rule.',
        'Close the rule before it with `}`, and write the whole selector.',
      );
      break;
    case 'Atrule':
      problems.add(place, 'style/at-rule', `\`@${node.name}\` cannot stand here.`);
      break;
    case 'Comment':
      break;
    default:
      problems.add(place, 'style/syntax', 'This cannot stand among declarations.', 'Write `name: value;`.');
  }
}

/** The declarations of a rule, each checked against the table of properties as far as it is known without variables. */
export function parseBlock(node: BlockNode, file: string, problems: Problems): Block {
  const declarations = rawDeclarations(node, file, problems, () => false).flatMap((declaration) => {
    const checked = checkDeclaration(declaration, problems);
    return checked ? [checked] : [];
  });
  return { declarations };
}

function checkDeclaration(declaration: RawDeclaration, problems: Problems): Declaration | undefined {
  const { name, place, components } = declaration;
  if (name.startsWith('--')) {
    return problems.guard(place, 'style/value', () => {
      if (!isVariableName(name)) throw new Mistake('A variable has no name.', 'Write a name after the two hyphens.');
      usesVariables(components);
      return declaration;
    });
  }
  const known = problems.guard(place, 'style/property', () => {
    checkPropertyName(name);
    return true;
  });
  if (!known) return undefined;
  return problems.guard(place, 'style/value', () =>
    usesVariables(components) ? declaration : { ...declaration, assigned: expand(name, components) },
  );
}
