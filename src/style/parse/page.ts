import type { Atrule } from 'css-tree';
import { didYouMean } from '../../diagnostics/index.js';
import type { MarginBoxName } from '../computed.js';
import { Mistake } from '../mistake.js';
import type { MarginBoxRule, PageDeclaration, PageRule } from '../sheet.js';
import { usesVariables } from '../values/variables.js';
import { parseBlock, rawDeclarations } from './declarations.js';
import { PAGE_DESCRIPTORS, pageGeometry } from './page-geometry.js';
import { type Problems, placeOf } from './problems.js';

export const MARGIN_BOXES: readonly MarginBoxName[] = [
  'top-start',
  'top-center',
  'top-end',
  'bottom-start',
  'bottom-center',
  'bottom-end',
];

/** `@page` or `@page name`, with its margin boxes. */
export function parsePage(node: Atrule, file: string, problems: Problems): PageRule | undefined {
  const place = placeOf(file, node);
  const name = problems.guard(place, 'style/at-rule', () =>
    pageName(node.prelude?.type === 'Raw' ? node.prelude.value : ''),
  );
  if (node.block === null) {
    problems.add(place, 'style/at-rule', '`@page` has no block.', 'Write `@page { size: A4; }`.');
    return undefined;
  }
  const boxes: MarginBoxRule[] = [];
  const raw = rawDeclarations(node.block, file, problems, (inner) => {
    if (inner.type !== 'Atrule') return false;
    const box = parseMarginBox(inner, file, problems);
    if (box) boxes.push(box);
    return true;
  });
  const declarations = raw.flatMap((declaration): PageDeclaration[] => {
    const { name: descriptor, components } = declaration;
    const known = problems.guard(declaration.place, 'style/property', () => checkDescriptor(descriptor));
    const checked =
      known &&
      problems.guard(declaration.place, 'style/value', () =>
        usesVariables(components) ? declaration : { ...declaration, geometry: pageGeometry(descriptor, components) },
      );
    return checked ? [checked] : [];
  });
  return name === undefined ? undefined : { name, place, declarations, boxes };
}

function pageName(prelude: string): string {
  const text = prelude.trim();
  if (text === '') return 'auto';
  if (text.includes(':'))
    throw new Mistake(
      `\`@page ${text}\` is not among the kinds of page.`,
      'Name a page, `@page cover`, and give elements `page: cover`.',
    );
  if (!/^-?[\p{L}_][\p{L}\p{N}_-]*$/u.test(text))
    throw new Mistake(`\`${text}\` is not the name of a page.`, 'Write `@page` or `@page name`, one name a rule.');
  return text;
}

function checkDescriptor(name: string): true {
  if (name.startsWith('--')) throw new Mistake('Variables cannot be set in `@page`.', 'Set them on `:root`.');
  if (PAGE_DESCRIPTORS.includes(name)) return true;
  const logical = /^margin-(top|bottom|left|right)$/u.exec(name)?.[1];
  const side = { top: 'block-start', bottom: 'block-end', left: 'inline-start', right: 'inline-end' }[logical ?? ''];
  const hint = side
    ? `Write \`margin-${side}\`, so that the page mirrors by itself.`
    : didYouMean(name, PAGE_DESCRIPTORS);
  throw new Mistake(
    `\`@page\` has no \`${name}\`.`,
    hint ?? `It takes ${PAGE_DESCRIPTORS.join(', ')}; what text looks like is said in its margin boxes.`,
  );
}

function parseMarginBox(node: Atrule, file: string, problems: Problems): MarginBoxRule | undefined {
  const place = placeOf(file, node);
  const name = problems.guard(place, 'style/at-rule', () => boxName(node.name.toLowerCase()));
  if (node.block === null) {
    problems.add(place, 'style/at-rule', `\`@${node.name}\` has no block.`);
    return undefined;
  }
  const block = parseBlock(node.block, file, problems);
  return name === undefined ? undefined : { name, place, block };
}

function boxName(name: string): MarginBoxName {
  const found = MARGIN_BOXES.find((box) => box === name);
  if (found !== undefined) return found;
  const logical = name
    .replace(/-left(?:-corner)?$/u, '-start')
    .replace(/-right(?:-corner)?$/u, '-end')
    .replace(/-middle$/u, '-center');
  const word = MARGIN_BOXES.find((box) => box === logical);
  const hint =
    word === undefined ? didYouMean(name, MARGIN_BOXES) : `Write \`@${word}\`, so that the page mirrors by itself.`;
  throw new Mistake(
    `There is no margin box \`@${name}\`.`,
    hint ?? `The boxes are ${MARGIN_BOXES.map((box) => `@${box}`).join(', ')}.`,
  );
}
