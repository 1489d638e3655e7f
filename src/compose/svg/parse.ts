import { type Element, isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { PictureProblem } from '../pictures/problem.js';

/** A drawing of this many characters has thousands of shapes. */
const LONGEST = 2_000_000;

/** Groups within groups. */
const DEEPEST = 200;

/**
 * Parses an SVG file.
 * @throws PictureProblem where it is too long, declares a document type (the door to entities), or has no `svg`.
 */
export function parseSvg(bytes: Uint8Array, file: string): Element {
  if (bytes.length > LONGEST) {
    const size = Math.round(bytes.length / 1e5) / 10;
    throw new PictureProblem(
      'picture/too-large',
      `${file} is a drawing of ${size} MB.`,
      'Simplify it, or save it as PNG.',
    );
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new PictureProblem(
      'picture/unsafe',
      `${file} declares a document type, which a drawing may not.`,
      'Delete the line that begins with <!DOCTYPE.',
    );
  }
  const root = parseDocument(text, { xmlMode: true }).children.find(isTag);
  if (root?.name !== 'svg') {
    throw new PictureProblem(
      'picture/kind',
      `${file} looks like XML, but it is no SVG drawing.`,
      'Save it as plain SVG.',
    );
  }
  if (isDeeperThan(root, DEEPEST)) {
    throw new PictureProblem(
      'picture/too-large',
      `${file} has groups in groups, more than ${DEEPEST} deep.`,
      'Ungroup what need not be grouped.',
    );
  }
  return root;
}

/** Counts levels without recursion, so that no depth can exhaust the stack. */
function isDeeperThan(root: Element, most: number): boolean {
  let level: Element[] = [root];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((element) => element.children.filter(isTag));
  }
  return false;
}
