import type { Element } from 'domhandler';
import { PictureProblem } from '../pictures/problem.js';
import { childrenOf } from './children.js';
import { FARTHEST, MOST_NUMBERS, MOST_SCALED } from './limits.js';
import { partsById, referencesOf } from './uses.js';
import type { ViewBox } from './view-box.js';

const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;

/** Colours and names of parts, whose digits are no numbers either: `#3E8FB0`. */
const NAMED = /#[\w-]*/g;

/** Attributes whose digits are no numbers. */
const WORDS = /^(?:id|class|href|xlink:href|font-family|style|d)$/;

/**
 * Looks through the numbers of a drawing for those that no paper has a place for: a renderer fails at them, or is busy with
 * them for ever.
 * To be asked when it is known that no part shows itself.
 * @throws PictureProblem where one is too large, where they are too many, or where parts are scaled beyond measure.
 */
export function checkNumbers(root: Element, view: ViewBox, file: string): void {
  const beyond = (what: string): PictureProblem =>
    new PictureProblem('picture/too-large', `${file} ${what}.`, 'Draw it again at a size that fits a page.');
  const { x, y, width, height } = view;
  if ([x, y, width, height].some((number) => Math.abs(number) > FARTHEST))
    throw beyond(`is larger than ${FARTHEST} units`);
  if (Math.min(width, height) < 1 / MOST_SCALED || Math.max(width / height, height / width) > MOST_SCALED)
    throw beyond('is so narrow that nothing of it could be seen');
  let count = 0;
  const visit = (element: Element): void => {
    for (const [name, value] of Object.entries(element.attribs)) {
      const isPath = name === 'd';
      if (WORDS.test(name) && !isPath) continue;
      if (!isPath && /\b(?:NaN|Infinity)\b/.test(value))
        throw beyond(`has a number that is none: ${name}="${value.slice(0, 40)}"`);
      for (const [digits] of value.replace(NAMED, '').matchAll(NUMBER)) {
        count += 1;
        const size = Math.abs(Number(digits));
        if (size > FARTHEST) throw beyond(`has a number that is too large: ${name}="${digits.slice(0, 40)}"`);
      }
      if (count > MOST_NUMBERS) throw beyond(`has more than ${MOST_NUMBERS} numbers`);
    }
    for (const child of childrenOf(element)) visit(child);
  };
  visit(root);
  if (largestScale(root) > MOST_SCALED) throw beyond('scales its parts beyond measure');
}

/** How much the transformations within each other make the most scaled part larger, those of what it shows among them. */
function largestScale(root: Element): number {
  const byId = partsById(root);
  const known = new Map<Element, number>();
  const scale = (element: Element): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const shown = referencesOf(element).flatMap((id) => byId.get(id) ?? []);
    const within = [...shown, ...childrenOf(element)].reduce((most, one) => Math.max(most, scale(one)), 1);
    const found = ownScale(element) * within;
    known.set(element, found);
    return found;
  };
  return scale(root);
}

const SCALING = /\b(scale[XY]?|matrix|skew[XY]?)\s*\(([^)]*)/gi;

function ownScale({ attribs }: Element): number {
  const { transform = '', gradientTransform = '', patternTransform = '' } = attribs;
  let product = 1;
  for (const [, name = '', text = ''] of `${transform} ${gradientTransform} ${patternTransform}`.matchAll(SCALING)) {
    const numbers = [...text.matchAll(NUMBER)].map(([digits]) => Number(digits));
    if (/skew/i.test(name))
      product *= 1 + Math.max(...numbers.map((angle) => Math.abs(Math.tan((angle * Math.PI) / 180))));
    else product *= Math.max(1, ...numbers.slice(0, 4).map(Math.abs));
  }
  return product;
}
