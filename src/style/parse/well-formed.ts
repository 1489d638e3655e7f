import { tokenize, tokenTypes } from 'css-tree';
import type { Place } from '../sheet.js';
import { type Problems, placeWithin } from './problems.js';

/** Brackets deeper than any sheet needs; a bound, so that no text can exhaust the stack of the parser. */
const DEEPEST = 100;

/**
 * What the parser would silently close or drop: comments and blocks that do not end, and brackets without end.
 * @returns Whether the text can be parsed at all.
 */
export function checkWellFormed(text: string, file: string, problems: Problems): boolean {
  const start: Place = { file, line: 1, column: 1 };
  const open: number[] = [];
  let deepest = 0;
  tokenize(text, (type, from, to) => {
    switch (type) {
      case tokenTypes.LeftCurlyBracket:
      case tokenTypes.LeftSquareBracket:
      case tokenTypes.LeftParenthesis:
      case tokenTypes.Function:
        open.push(from);
        deepest = Math.max(deepest, open.length);
        break;
      case tokenTypes.RightCurlyBracket:
      case tokenTypes.RightSquareBracket:
      case tokenTypes.RightParenthesis:
        open.pop();
        break;
      case tokenTypes.Comment:
        if (to - from < 4 || !text.startsWith('*/', to - 2)) {
          problems.add(
            placeWithin(start, text, from),
            'style/syntax',
            'The comment is not closed.',
            'Write `*/` where it ends.',
          );
        }
        break;
      default:
    }
  });
  if (deepest > DEEPEST) {
    problems.add(start, 'style/syntax', 'The sheet has more brackets in each other than any sheet needs.');
    return false;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) {
    problems.add(
      placeWithin(start, text, unclosed),
      'style/syntax',
      'This bracket is not closed.',
      'Close it; all that follows belongs to it otherwise.',
    );
  }
  return true;
}
