import type { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type Argument, HELPERS, type HelperSpec, helperSpec } from '../helpers/specs.js';
import type { Template } from '../layout.js';
import { didYouMean } from '../suggest.js';
import type { Call, Expression, HashPair } from './ast.js';
import { type NodePlace, templateProblem } from './problems.js';
import { resolvePath, type Scope } from './scope.js';
import { flagShape, htmlShape, type Kind, kindOf, numberShape, textShape } from './shape.js';

/** A use of a label in a template. */
export interface LabelUse {
  readonly key: string;
  /** Names of the values that are given for placeholders. */
  readonly given: readonly string[];
  readonly template: Template;
  readonly node: NodePlace;
}

/** A use of an icon by its name. */
export interface IconUse {
  readonly name: string;
  readonly template: Template;
  readonly node: NodePlace;
}

/** What a check of one template writes down. */
export interface Findings {
  readonly template: Template;
  readonly diagnostics: Diagnostic[];
  readonly labels: LabelUse[];
  readonly icons: IconUse[];
}

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  text: 'a text',
  number: 'a number',
  flag: 'true or false',
  prose: 'a text with Markdown',
  html: 'HTML',
  list: 'a list',
  object: 'an object',
};

/** What an expression gives; nothing where it is wrong (and then that has been said). */
export function check(expression: Expression, scope: Scope, findings: Findings): z.ZodType | undefined {
  switch (expression.type) {
    case 'StringLiteral':
      return textShape;
    case 'NumberLiteral':
      return numberShape;
    case 'BooleanLiteral':
      return flagShape;
    case 'SubExpression':
      return checkCall(expression, scope, findings);
    case 'PathExpression': {
      const found = resolvePath(expression, scope);
      if ('schema' in found) return found.schema;
      const where = found.within === '' ? '' : ` in \`${found.within}\``;
      const message = `There can be no value \`${found.unknown}\`${where}.`;
      report(findings, expression, 'layout/unknown-value', message, didYouMean(found.unknown, found.known));
      return undefined;
    }
    default: {
      const message = 'null and undefined are not values of a layout.';
      report(findings, expression, 'layout/helper-arguments', message, 'Take it out.');
      return undefined;
    }
  }
}

/** The name that a call calls: of a helper, a block or a value. */
export function calledName(call: Call): string {
  return call.path.type === 'PathExpression' ? call.path.original : String(call.path.value);
}

/** A call of a helper, with its arguments. */
export function checkCall(call: Call, scope: Scope, findings: Findings): z.ZodType | undefined {
  const name = calledName(call);
  const spec = helperSpec(name);
  if (!spec) {
    const message = `There is no helper \`${name}\`.`;
    report(findings, call.path, 'layout/unknown-helper', message, didYouMean(name, Object.keys(HELPERS)));
    for (const param of call.params) check(param, scope, findings);
    return undefined;
  }
  checkParams(name, spec, call, scope, findings);
  const pairs = call.hash?.pairs ?? [];
  for (const pair of pairs) checkPair(name, spec, pair, scope, findings);
  const [key] = call.params;
  if (spec.freeHash && key?.type === 'StringLiteral') {
    const given = pairs.map((pair) => pair.key);
    findings.labels.push({ key: String(key.value), given, template: findings.template, node: key });
  }
  if (name === 'icon' && key?.type === 'StringLiteral') {
    findings.icons.push({ name: String(key.value), template: findings.template, node: key });
  }
  return spec.result === 'html' ? htmlShape : spec.result === 'flag' ? flagShape : textShape;
}

function checkParams(name: string, spec: HelperSpec, call: Call, scope: Scope, findings: Findings): void {
  const required = spec.params.filter((param) => !param.optional).length;
  const tooMany = !spec.repeated && call.params.length > spec.params.length;
  if (call.params.length < required || tooMany) {
    const message = `\`${name}\` is called with ${call.params.length} values and takes ${spec.params.length}.`;
    report(findings, call, 'layout/helper-arguments', message, `Write it as in ${spec.example}.`);
  }
  for (const [index, param] of call.params.entries()) {
    const argument = spec.params[index] ?? (spec.repeated ? spec.params.at(-1) : undefined);
    if (argument) checkArgument(name, argument, param, scope, findings);
  }
}

function checkPair(name: string, spec: HelperSpec, pair: HashPair, scope: Scope, findings: Findings): void {
  const free: Argument | undefined = spec.freeHash && { kinds: spec.freeHash, about: '' };
  const argument = (Object.hasOwn(spec.hash, pair.key) ? spec.hash[pair.key] : undefined) ?? free;
  if (argument) {
    checkArgument(name, argument, pair.value, scope, findings);
    return;
  }
  const message = `\`${name}\` takes no \`${pair.key}=\`.`;
  report(findings, pair, 'layout/helper-arguments', message, didYouMean(pair.key, Object.keys(spec.hash)));
}

function checkArgument(name: string, argument: Argument, given: Expression, scope: Scope, findings: Findings): void {
  const literal = given.type === 'StringLiteral' || given.type === 'NumberLiteral' || given.type === 'BooleanLiteral';
  if (argument.literal && !literal) {
    const message = `\`${name}\` needs a word in quotes here: ${argument.about}`;
    report(findings, given, 'layout/helper-arguments', message, 'Write it out, so that it can be checked.');
    return;
  }
  const schema = check(given, scope, findings);
  if (!schema) return;
  const kind = kindOf(schema);
  if (!argument.kinds.includes(kind)) {
    const wanted = argument.kinds.map((one) => KIND_WORDS[one]).join(' or ');
    const message = `\`${name}\` takes ${wanted} here, and this is ${KIND_WORDS[kind]}.`;
    report(findings, given, 'layout/helper-arguments', message, `${argument.about}`);
  } else if (literal && argument.words && !argument.words.includes(String(given.value))) {
    const message = `\`${String(given.value)}\` is no word that \`${name}\` knows here.`;
    report(findings, given, 'layout/helper-arguments', message, didYouMean(String(given.value), argument.words));
  }
}

/** Says what is wrong at a node. */
export function report(
  findings: Findings,
  node: NodePlace,
  code: Diagnostic['code'],
  message: string,
  hint: string,
): void {
  findings.diagnostics.push(templateProblem(findings.template, node, code, message, hint));
}
