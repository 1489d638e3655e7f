import { DomHandler, type Element, isTag } from 'domhandler';
import { Parser } from 'htmlparser2';
import { MOST_BYTES, megabytes } from '../../files/index.js';
import { PictureProblem } from '../pictures/problem.js';
import { DEEPEST, MOST_ELEMENTS } from './limits.js';

/**
 * Parses an SVG file.
 * @throws PictureProblem where it is too long, declares a document type (the door to entities), or has no `svg`.
 */
export function parseSvg(bytes: Uint8Array, file: string): Element {
  if (bytes.length > MOST_BYTES.drawing) {
    throw new PictureProblem(
      'picture/too-large',
      `${file} is a drawing of ${megabytes(bytes.length)}; no more than ${megabytes(MOST_BYTES.drawing)} are read.`,
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
  const handler = new ShallowHandler(file);
  new Parser(handler, { xmlMode: true }).end(text);
  const root = handler.root.children.find(isTag);
  if (root?.name !== 'svg') {
    throw new PictureProblem(
      'picture/kind',
      `${file} looks like XML, but it is no SVG drawing.`,
      'Save it as plain SVG.',
    );
  }
  return root;
}

/** Builds a tree, and gives up when it grows too deep: a tree without end takes the parser minutes. */
class ShallowHandler extends DomHandler {
  private depth = 0;
  private count = 0;

  constructor(private readonly file: string) {
    super();
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.depth += 1;
    if (this.depth > DEEPEST) {
      throw new PictureProblem(
        'picture/too-large',
        `${this.file} has groups in groups, more than ${DEEPEST} deep.`,
        'Ungroup what need not be grouped.',
      );
    }
    this.count += 1;
    if (this.count > MOST_ELEMENTS) {
      throw new PictureProblem(
        'picture/too-large',
        `${this.file} has more than ${MOST_ELEMENTS} parts.`,
        'Simplify it, or save it as PNG.',
      );
    }
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.depth -= 1;
    super.onclosetag();
  }
}
