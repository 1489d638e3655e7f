import { suggest } from '../../diagnostics/index.js';
import { Mistake } from '../mistake.js';
import { PROPERTIES, SHORTHANDS } from './index.js';

const SIDES: Readonly<Record<string, string>> = {
  top: 'block-start',
  bottom: 'block-end',
  left: 'inline-start',
  right: 'inline-end',
};

const PHYSICAL = 'Names of a page say start and end, block and inline, so that it mirrors by itself.';

/** Names of CSS that sheets for paper do not have, and what says the same here. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['width', 'inline-size'],
  ['height', 'block-size'],
  ['min-height', 'min-block-size'],
  ['gap', 'row-gap` and `column-gap'],
  ['grid-gap', 'row-gap` and `column-gap'],
  ['grid-template', 'grid-template-columns'],
  ['columns', 'column-count'],
  ['background', 'background-color` and `background-image'],
  ['background-size', 'object-fit'],
  ['background-position', 'object-position'],
  ['list-style', 'list-style-type` and `list-style-image'],
  ['text-decoration', 'text-decoration-line'],
  ['font', 'font-size`, `line-height`, `font-family` and others'],
  ['page-break-before', 'break-before'],
  ['page-break-after', 'break-after'],
  ['page-break-inside', 'break-inside'],
  ['align-content', 'align-items'],
  ['font-feature-settings', 'font-variant-numeric'],
  ['stroke-color', 'stroke'],
]);

/** The logical word for a name that speaks of top, left, width and so on. */
function logical(name: string): string | undefined {
  if (Object.hasOwn(SIDES, name)) return `inset-${SIDES[name]}`;
  const match = /^(margin|padding|border)-(top|right|bottom|left)(?:-(?:width|style|color))?$/u.exec(name);
  return match ? `${match[1]}-${SIDES[match[2] ?? '']}` : undefined;
}

/** The hint for a name that is not in the list. */
function hintFor(name: string): string {
  const word = logical(name);
  if (word !== undefined) return `Write \`${word}\`. ${PHYSICAL}`;
  const other = OTHERS.get(name);
  if (other !== undefined) return `Write \`${other}\`.`;
  if (/^border-.*radius$/u.test(name)) return 'Write `border-radius`: one radius for all corners.';
  const border = /^(border(?:-(?:block|inline)(?:-(?:start|end))?)?)-(?:width|style|color)$/u.exec(name);
  if (border) return `Write the whole line: \`${border[1]}: 1pt solid #06284f\`.`;
  if (name === 'direction') return 'The direction comes from the `dir` attribute of the document.';
  if (name.startsWith('-')) return 'Names with a prefix are of one browser; the standard ones are in docs/css.md.';
  const near = suggest(name, [...PROPERTIES.keys(), ...SHORTHANDS.keys()]);
  return near === undefined ? 'The properties that a sheet may set are in docs/css.md.' : `Did you mean \`${near}\`?`;
}

/** @throws Mistake where no property and no shorthand has this name. */
export function checkPropertyName(name: string): void {
  if (!PROPERTIES.has(name) && !SHORTHANDS.has(name)) {
    throw new Mistake(`There is no property \`${name}\` in sheets for paper.`, hintFor(name));
  }
}
