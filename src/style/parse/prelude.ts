import { type Raw, tokenize, tokenTypes } from 'css-tree';
import type { Place } from '../sheet.js';
import { type Problems, placeOf, placeWithin } from './problems.js';
import { type ParsedSelector, parseSelector } from './selectors.js';

/** The selectors of a rule; those that are wrong are reported, each at its place. */
export function parsePrelude(node: Raw, file: string, problems: Problems): ParsedSelector[] {
  const start = placeOf(file, node);
  return split(node.value).flatMap(({ text, offset }) => {
    const indent = /^\s*/u.exec(text)?.[0].length ?? 0;
    const place: Place = placeWithin(start, node.value, offset + indent);
    const selector = problems.guard(place, 'style/selector', () => parseSelector(text));
    return selector ? [selector] : [];
  });
}

/** The texts between the commas of a list, comments blanked out. */
function split(list: string): { readonly text: string; readonly offset: number }[] {
  const parts = [{ text: '', offset: 0 }];
  let depth = 0;
  tokenize(list, (type, start, end) => {
    const part = parts.at(-1);
    if (type === tokenTypes.Comma && depth === 0) {
      parts.push({ text: '', offset: end });
      return;
    }
    if (type === tokenTypes.Function || type === tokenTypes.LeftParenthesis || type === tokenTypes.LeftSquareBracket)
      depth += 1;
    if (type === tokenTypes.RightParenthesis || type === tokenTypes.RightSquareBracket) depth -= 1;
    if (part) part.text += type === tokenTypes.Comment ? ' '.repeat(end - start) : list.slice(start, end);
  });
  return parts;
}
