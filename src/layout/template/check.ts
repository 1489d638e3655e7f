import type { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { helperSpec } from '../helpers/specs.js';
import type { Template } from '../layout.js';
import { didYouMean } from '../suggest.js';
import type { Block, Expression, HashPair, Mustache, PartialCall, Program, Statement } from './ast.js';
import { parseTemplate } from './ast.js';
import { calledName, check, checkCall, type Findings, type IconUse, type LabelUse, report } from './calls.js';
import { templateProblem } from './problems.js';
import type { Scope } from './scope.js';
import { itemOf, kindOf, numberShape } from './shape.js';

/** What a check of templates found out. */
export interface TemplateCheck {
  readonly diagnostics: readonly Diagnostic[];
  readonly labels: readonly LabelUse[];
  readonly icons: readonly IconUse[];
  /** Names of the templates that the main one calls, directly or not, itself included. */
  readonly reached: ReadonlySet<string>;
}

interface Walk {
  readonly templates: ReadonlyMap<string, Template>;
  readonly programs: ReadonlyMap<string, Program>;
  readonly diagnostics: Diagnostic[];
  readonly labels: LabelUse[];
  readonly icons: IconUse[];
  /** Templates that were checked, with what they saw. */
  readonly done: Map<string, Set<string>>;
  readonly ids: Map<z.ZodType, number>;
}

/**
 * Follows the templates from the main one through all partials, in branches taken or not, with what `each`, `with` and
 * the arguments of partials make of the names, and reports every name that cannot exist.
 * @param view what the main template sees.
 */
export function checkTemplates(templates: ReadonlyMap<string, Template>, view: z.ZodType): TemplateCheck {
  const diagnostics: Diagnostic[] = [];
  const programs = new Map<string, Program>();
  for (const template of templates.values()) {
    const parsed = parseTemplate(template.text);
    if ('body' in parsed) programs.set(template.name, parsed);
    else {
      const message = `This is not valid Handlebars: ${parsed.message}.`;
      const hint = 'Every block that is opened must be closed by its name; values stand in {{ }}.';
      diagnostics.push(templateProblem(template, parsed, 'layout/template', message, hint));
    }
  }
  const walk: Walk = { templates, programs, diagnostics, labels: [], icons: [], done: new Map(), ids: new Map() };
  enter('layout', { schema: view, given: NONE, names: NONE, outer: undefined, root: view, inList: false }, walk);
  return {
    diagnostics: unique(diagnostics),
    labels: walk.labels,
    icons: walk.icons,
    reached: new Set(walk.done.keys()),
  };
}

const NONE: ReadonlyMap<string, z.ZodType> = new Map();

/** A partial that is called from two places has its mistakes twice. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()];
}

/** A name for what a partial sees: the same for two calls that give it the same. */
function signature(scope: Scope, walk: Walk): string {
  const id = (schema: z.ZodType) => {
    const known = walk.ids.get(schema) ?? walk.ids.size;
    walk.ids.set(schema, known);
    return known;
  };
  return [id(scope.schema), ...[...scope.given].map(([name, schema]) => `${name}=${id(schema)}`)].join(' ');
}

function enter(name: string, scope: Scope, walk: Walk): void {
  const seen = signature(scope, walk);
  const done = walk.done.get(name) ?? new Set();
  walk.done.set(name, done);
  if (done.has(seen)) return;
  done.add(seen);
  const template = walk.templates.get(name);
  const program = walk.programs.get(name);
  if (template && program) {
    body(program, scope, { ...walk, template }, walk);
  }
}

function body(program: Program | undefined, scope: Scope, findings: Findings, walk: Walk): void {
  for (const statement of program?.body ?? []) visit(statement, scope, findings, walk);
}

function visit(statement: Statement, scope: Scope, findings: Findings, walk: Walk): void {
  if (statement.type === 'MustacheStatement') mustache(statement, scope, findings);
  else if (statement.type === 'BlockStatement') block(statement, scope, findings, walk);
  else if (statement.type === 'PartialStatement') partial(statement, scope, findings, walk);
  else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement') {
    const message = 'Layouts do without partials that take a block or stand in another template.';
    report(findings, statement, 'layout/template', message, 'Write a partial in a file of its own.');
  }
}

function mustache(statement: Mustache, scope: Scope, findings: Findings): void {
  if (!statement.escaped) {
    const message = 'Three braces would print a value without escaping it.';
    report(findings, statement, 'layout/template', message, 'Write two braces; helpers give HTML by themselves.');
    return;
  }
  const { path } = statement;
  const isCall = statement.params.length > 0 || (statement.hash?.pairs.length ?? 0) > 0;
  if (isCall || helperSpec(calledName(statement))) {
    checkCall(statement, scope, findings);
    return;
  }
  if (path.type === 'PathExpression') {
    const schema = check(path, scope, findings);
    const kind = schema && kindOf(schema);
    if (kind === 'prose' || kind === 'list' || kind === 'object') {
      const message = `\`${path.original}\` is ${kind === 'prose' ? 'a text with Markdown' : `a ${kind}`} and cannot be printed as it is.`;
      const hint =
        kind === 'prose'
          ? `Write {{markdown ${path.original}}} or {{inline ${path.original}}}.`
          : 'Name one of its fields, or go through it with {{#each}} or {{#with}}.';
      report(findings, path, 'layout/unknown-value', message, hint);
    }
  }
}

function block(statement: Block, scope: Scope, findings: Findings, walk: Walk): void {
  const name = calledName(statement);
  if (!['if', 'unless', 'each', 'with'].includes(name)) {
    const hint = 'Blocks are {{#if}}, {{#unless}}, {{#each}} and {{#with}}.';
    report(findings, statement, 'layout/unknown-helper', `There is no block \`${name}\`.`, hint);
    return;
  }
  const [param, ...more] = statement.params;
  if (!param || more.length > 0) {
    const message = `\`${name}\` takes one value.`;
    report(
      findings,
      statement,
      'layout/helper-arguments',
      message,
      `Write {{#${name} value}}; several are joined by (and a b).`,
    );
  }
  const schema = param && check(param, scope, findings);
  body(statement.inverse, scope, findings, walk);
  if (name === 'if' || name === 'unless') body(statement.program, scope, findings, walk);
  else if (schema && param) enterBlock(name, statement, param, schema, scope, findings, walk);
}

/** `each` and `with`, which change what names mean. */
function enterBlock(
  name: string,
  statement: Block,
  param: Expression,
  schema: z.ZodType,
  scope: Scope,
  findings: Findings,
  walk: Walk,
): void {
  const inner = name === 'each' ? itemOf(schema) : schema;
  if (!inner || (name === 'with' && kindOf(inner) !== 'object')) {
    const message = `\`${name}\` goes ${name === 'each' ? 'through a list' : 'into an object'}, and this is none.`;
    report(findings, param, 'layout/helper-arguments', message, 'Name another value here.');
    return;
  }
  const names = new Map(scope.names);
  const [item, index] = statement.program?.blockParams ?? [];
  if (item !== undefined) names.set(item, inner);
  if (index !== undefined) names.set(index, numberShape);
  const inList = name === 'each' || scope.inList;
  body(statement.program, { ...scope, schema: inner, given: NONE, names, outer: scope, inList }, findings, walk);
}

function partial(statement: PartialCall, scope: Scope, findings: Findings, walk: Walk): void {
  if (statement.name.type === 'SubExpression') {
    const message = 'The name of a partial must be written out.';
    report(findings, statement, 'layout/unknown-partial', message, 'Choose between partials with {{#if}}.');
    return;
  }
  const name = statement.name.type === 'PathExpression' ? statement.name.original : String(statement.name.value);
  if (!walk.templates.has(name) || name === 'layout') {
    const known = [...walk.templates.keys()].filter((one) => one !== 'layout');
    report(findings, statement, 'layout/unknown-partial', `There is no partial \`${name}\`.`, didYouMean(name, known));
    return;
  }
  const [context] = statement.params;
  const schema = context ? check(context, scope, findings) : scope.schema;
  const inherited = context ? NONE : scope.given;
  const given = new Map([...inherited, ...hashSchemas(statement.hash?.pairs ?? [], scope, findings)]);
  if (!schema) return;
  const { root, inList } = scope;
  enter(name, { schema, given, names: NONE, outer: undefined, root, inList }, walk);
}

function hashSchemas(pairs: readonly HashPair[], scope: Scope, findings: Findings): Map<string, z.ZodType> {
  const names = new Map<string, z.ZodType>();
  for (const pair of pairs) {
    const schema = check(pair.value, scope, findings);
    if (schema) names.set(pair.key, schema);
  }
  return names;
}
