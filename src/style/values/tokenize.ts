import { ident, string, tokenize, tokenTypes, url } from 'css-tree';
import { Mistake } from '../mistake.js';
import type { Component } from './component.js';

/** Brackets deeper than any value needs; a bound, so that no text can exhaust the stack. */
const DEEPEST = 20;

interface Open {
  readonly name: string;
  readonly components: Component[];
}

/**
 * A value as components; comments and spaces between them are left out.
 * @param file The sheet that the value stands in, from which addresses in it count.
 * @throws Mistake where the text is not a value at all: an unclosed string or bracket, a block.
 */
export function componentsOf(text: string, file: string): readonly Component[] {
  const stack: Open[] = [{ name: '', components: [] }];
  const add = (component: Component) => stack.at(-1)?.components.push(component);

  tokenize(text, (type, start, end) => {
    const source = text.slice(start, end);
    switch (type) {
      case tokenTypes.WhiteSpace:
      case tokenTypes.Comment:
        return;
      case tokenTypes.Function:
        if (stack.length > DEEPEST)
          throw new Mistake('The value has more brackets in each other than any value needs.');
        stack.push({ name: ident.decode(source.slice(0, -1)).toLowerCase(), components: [] });
        return;
      case tokenTypes.RightParenthesis: {
        const closed = stack.length > 1 ? stack.pop() : undefined;
        if (closed === undefined) throw new Mistake('The value has a closing bracket without an opening one.');
        add(functionOf(closed, file));
        return;
      }
      default:
        add(token(type, source, file));
    }
  });
  if (stack.length > 1) throw new Mistake(`The bracket after \`${stack.at(-1)?.name}\` is not closed.`);
  return stack[0]?.components ?? [];
}

function functionOf({ name, components }: Open, file: string): Component {
  const [first] = components;
  // `url("…")` is a function to the tokenizer, and `url(…)` a token: they mean the same.
  if (name === 'url' && components.length === 1 && first?.kind === 'string') {
    return { kind: 'url', text: `url(${first.text})`, value: first.value, file };
  }
  return { kind: 'function', text: `${name}()`, name, args: components };
}

function token(type: number, text: string, file: string): Component {
  switch (type) {
    case tokenTypes.Ident:
      return { kind: 'ident', text: ident.decode(text) };
    case tokenTypes.Number:
      return { kind: 'number', text, value: finite(Number(text)) };
    case tokenTypes.Percentage:
      return { kind: 'percentage', text, value: finite(Number(text.slice(0, -1))) };
    case tokenTypes.Dimension: {
      const number = /^[+-]?(?:\d+\.\d+|\.\d+|\d+)(?:e[+-]?\d+)?/iu.exec(text)?.[0] ?? '';
      return {
        kind: 'dimension',
        text,
        value: finite(Number(number)),
        unit: ident.decode(text.slice(number.length)).toLowerCase(),
      };
    }
    case tokenTypes.Hash:
      return { kind: 'hash', text };
    case tokenTypes.String:
      if (text.length < 2 || !text.endsWith(text[0] ?? '')) throw new Mistake('The string is not closed.');
      return { kind: 'string', text, value: string.decode(text) };
    case tokenTypes.Url:
      if (!text.endsWith(')')) throw new Mistake('The bracket after `url` is not closed.');
      return { kind: 'url', text, value: url.decode(text), file };
    case tokenTypes.Comma:
    case tokenTypes.Delim:
      return { kind: 'sign', text };
    case tokenTypes.BadString:
      throw new Mistake(
        'The string is not closed on its line.',
        'Close it with the quotation mark that it begins with.',
      );
    case tokenTypes.BadUrl:
      throw new Mistake('The address in `url()` is not well formed.', 'Put it in quotation marks.');
    default:
      throw new Mistake(`\`${text}\` cannot stand in a value.`);
  }
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Mistake('The number is larger than any page.');
  return value;
}
