import Handlebars from 'handlebars';
import type { NodePlace } from './problems.js';
import type { TemplatePath } from './scope.js';

/** The tree of a template, as Handlebars parses it; what a layout may not use is there so that it can be refused. */
export interface Program extends NodePlace {
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
}

export interface PathNode extends NodePlace, TemplatePath {
  readonly type: 'PathExpression';
}

interface LiteralNode extends NodePlace {
  readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'NullLiteral' | 'UndefinedLiteral';
  readonly value?: string | number | boolean;
}

/** Something with arguments: `{{name a b=c}}`, `{{#name a}}`, `(name a)`. */
export interface Call extends NodePlace {
  readonly path: PathNode | LiteralNode;
  readonly params: readonly Expression[];
  readonly hash?: { readonly pairs: readonly HashPair[] };
}

export interface HashPair extends NodePlace {
  readonly key: string;
  readonly value: Expression;
}

interface SubExpression extends Call {
  readonly type: 'SubExpression';
}

export type Expression = PathNode | LiteralNode | SubExpression;

export interface Mustache extends Call {
  readonly type: 'MustacheStatement';
  readonly escaped: boolean;
}

export interface Block extends Call {
  readonly type: 'BlockStatement';
  readonly program?: Program;
  readonly inverse?: Program;
}

export interface PartialCall extends NodePlace {
  readonly type: 'PartialStatement';
  readonly name: PathNode | LiteralNode | SubExpression;
  readonly params: readonly Expression[];
  readonly hash?: { readonly pairs: readonly HashPair[] };
}

interface Words extends NodePlace {
  readonly type: 'ContentStatement' | 'CommentStatement';
}

/** Partials with a block, decorators, partials written in place: layouts do without. */
interface Refused extends NodePlace {
  readonly type: 'PartialBlockStatement' | 'DecoratorBlock' | 'Decorator';
}

export type Statement = Mustache | Block | PartialCall | Words | Refused;

/** A mistake of syntax, with its place where Handlebars tells it. */
export interface SyntaxProblem extends NodePlace {
  readonly message: string;
}

/** Parses a template; a mistake of syntax is a value, too. */
export function parseTemplate(text: string): Program | SyntaxProblem {
  try {
    // Handlebars declares its nodes without the field that tells them apart.
    return Handlebars.parse(text) as unknown as Program;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { message, lineNumber, column } = error as Handlebars.Exception;
    const told = /^Parse error on line (\d+):\n(.*)\n(-*)\^/u.exec(message);
    const line = Number(told?.[1] ?? lineNumber ?? 1);
    return {
      message: explain(message),
      loc: { start: { line, column: told ? columnOf(text, line, told) : Number(column ?? 0) } },
    };
  }
}

/** The parser's names of what people are likely to have written. */
const TOKEN_WORDS: Readonly<Record<string, string>> = {
  CLOSE: 'the end of the braces',
  OPEN_ENDBLOCK: 'the end of a block',
  INVERSE: '{{else}}',
  EQUALS: 'the sign =',
  SEP: 'a dot or a slash',
  ID: 'a name',
  STRING: 'a text in quotes',
};

/** What the parser expected and got, in one line. */
function explain(message: string): string {
  const got = /got '([^']+)'/u.exec(message)?.[1];
  const words = message.replace(/ - \d+:\d+$/u, '').split('\n');
  if (got === 'EOF') return 'it ends before all is closed';
  if (got === 'INVALID') return 'braces are opened here and not closed, or what stands in them cannot be read';
  if (got !== undefined) return `${TOKEN_WORDS[got] ?? 'this'} is not expected here`;
  return words.at(0) ?? message;
}

/** Handlebars shows the text before a mistake, cut short at its start: its caret stands after that text. */
function columnOf(text: string, line: number, [, , excerpt = '', dashes = '']: RegExpExecArray): number {
  const before = excerpt.slice(0, dashes.length).replace(/^\.\.\./u, '');
  const found = (text.split('\n')[line - 1] ?? '').indexOf(before);
  return found < 0 ? 0 : found + before.length;
}
