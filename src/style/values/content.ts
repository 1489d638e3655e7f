import type { ContentPart } from '../computed.js';
import { Mistake } from '../mistake.js';
import { type FunctionComponent, splitAtCommas } from './component.js';
import { Reader } from './reader.js';

const WHICH = ['first', 'start', 'last', 'first-except'] as const;

/** Readers of a function's arguments, one for each that commas part. */
function argumentsOf(call: FunctionComponent, most: number, form: string): readonly Reader[] {
  const parts = splitAtCommas(call.args);
  if (parts.length === 0 || parts.length > most)
    throw new Mistake(`\`${call.name}()\` has the wrong number of values.`, `Write \`${form}\`.`);
  return parts.map((part) => new Reader(part));
}

/** What one argument gives; @throws Mistake where it gives nothing, or more stands after it. */
function argument<T>(
  reader: Reader | undefined,
  take: (reader: Reader) => T | undefined,
  call: FunctionComponent,
  form: string,
): T {
  const value = reader && take(reader);
  if (value === undefined || !reader?.done)
    throw new Mistake(`\`${call.name}()\` has a value that it does not know.`, `Write \`${form}\`.`);
  return value;
}

const takeName = (reader: Reader) => reader.takeName();

function counter(call: FunctionComponent): ContentPart {
  const form = 'counter(page)` or `counter(pages)';
  const [name] = argumentsOf(call, 1, form);
  return {
    kind: 'counter',
    name: argument(name, (reader) => reader.takeKeyword(['page', 'pages']), call, form),
    style: 'decimal',
  };
}

function takeTarget(reader: Reader): string | undefined {
  const component = reader.next();
  if (component?.kind === 'string' || component?.kind === 'url') return component.value;
  if (component?.kind !== 'function' || component.name !== 'attr') return undefined;
  const name = new Reader(component.args).takeName();
  return name === undefined ? undefined : attributeTarget(name);
}

function targetCounter(call: FunctionComponent): ContentPart {
  const form = 'target-counter(attr(href), page)';
  const [target, name] = argumentsOf(call, 2, form);
  return {
    kind: 'target-counter',
    target: argument(target, takeTarget, call, form),
    name: argument(name, (reader) => reader.takeKeyword(['page']), call, form),
    style: 'decimal',
  };
}

function named(call: FunctionComponent, kind: 'element' | 'string'): ContentPart {
  const form = `${kind}(name)\` or \`${kind}(name, ${WHICH.join(' | ')})`;
  const [name, which] = argumentsOf(call, 2, form);
  return {
    kind,
    name: argument(name, takeName, call, form),
    which: which === undefined ? 'first' : argument(which, (reader) => reader.takeKeyword(WHICH), call, form),
  };
}

/** One part of generated content (CSS Generated Content Level 3, and for Paged Media). */
export function takeContentPart(reader: Reader): ContentPart | undefined {
  const component = reader.peek();
  if (component?.kind === 'string') {
    reader.next();
    return { kind: 'text', text: component.value };
  }
  if (component?.kind !== 'function') return undefined;
  const part = functionPart(component);
  if (part !== undefined) reader.next();
  return part;
}

function functionPart(call: FunctionComponent): ContentPart | undefined {
  switch (call.name) {
    case 'counter':
      return counter(call);
    case 'target-counter':
      return targetCounter(call);
    case 'element':
    case 'string':
      return named(call, call.name);
    case 'attr': {
      const [name] = argumentsOf(call, 1, 'attr(name)');
      return { kind: 'attr', name: argument(name, takeName, call, 'attr(name)') };
    }
    default:
      return undefined;
  }
}

/** Parts until the end or a comma. */
export function takeContentParts(reader: Reader): readonly ContentPart[] | undefined {
  const parts: ContentPart[] = [];
  for (let part = takeContentPart(reader); part !== undefined; part = takeContentPart(reader)) parts.push(part);
  return parts.length === 0 ? undefined : parts;
}

/** A target that an attribute of each element names is marked so until the element is known. */
const ATTRIBUTE_TARGET = '\u0000attr ';

function attributeTarget(name: string): string {
  return ATTRIBUTE_TARGET + name;
}

const isDependent = (part: ContentPart): boolean =>
  part.kind === 'attr' || (part.kind === 'target-counter' && part.target.startsWith(ATTRIBUTE_TARGET));

/** Whether any part asks for an attribute of the element. */
export function asksAttributes(parts: readonly ContentPart[]): boolean {
  return parts.some(isDependent);
}

/** The parts with an element's own attributes in the place of `attr()`; a missing attribute is an empty text. */
export function withAttributes(
  parts: readonly ContentPart[],
  attribute: (name: string) => string | undefined,
): readonly ContentPart[] {
  return parts.map((part): ContentPart => {
    if (!isDependent(part)) return part;
    if (part.kind === 'attr') return { kind: 'text', text: attribute(part.name) ?? '' };
    if (part.kind !== 'target-counter') return part;
    return { ...part, target: attribute(part.target.slice(ATTRIBUTE_TARGET.length)) ?? '' };
  });
}
