import type { Diagnostic } from '../../diagnostics/index.js';
import type { Colour, ComputedStyle } from '../computed.js';
import type { Direction } from '../direction.js';
import { Mistake } from '../mistake.js';
import { type Assigned, expand } from '../properties/expand.js';
import { PROPERTIES, SHORTHANDS } from '../properties/index.js';
import type { Block, Declaration, Place } from '../sheet.js';
import type { Component } from '../values/component.js';
import { isVariableName, substitute, type VariableName } from '../values/variables.js';
import { type CustomProperties, lookUp, resolveCustom } from './custom.js';
import { blankFields, contextOf, finishedStyle, INITIAL_VALUES, type Inheritance } from './inheritance.js';
import { Reports } from './reports.js';

/** A computed style with what children inherit of it. Elements that come to the same share one. */
export interface StyleNode {
  readonly style: ComputedStyle;
  readonly inheritance: Inheritance;
  /** The declaration that each property has its value from, where one sets it on the element itself. */
  readonly origins: ReadonlyMap<string, Declaration>;
  /** What is wrong with what is set on the element itself. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Where an element stands. */
export interface Surroundings {
  /** The parent's inheritance. */
  readonly outer: Inheritance;
  /** The parent's style, for `inherit` on what is not inherited by itself. */
  readonly parent: ComputedStyle | undefined;
  readonly direction: Direction;
}

/** What wins the cascade on an element. */
interface Winners {
  readonly custom: ReadonlyMap<VariableName, Declaration>;
  readonly origins: ReadonlyMap<string, Declaration>;
}

function winnersOf(blocks: readonly Block[]): Winners {
  const custom = new Map<VariableName, Declaration>();
  const origins = new Map<string, Declaration>();
  for (const { declarations } of blocks) {
    for (const declaration of declarations) {
      const { name } = declaration;
      if (isVariableName(name)) custom.set(name, declaration);
      else for (const longhand of SHORTHANDS.get(name)?.sets ?? [name]) origins.set(longhand, declaration);
    }
  }
  return { custom, origins };
}

/** Computes the style of an element. @param blocks What matches it, the one that wins last. */
export function computeNode({ outer, parent, direction }: Surroundings, blocks: readonly Block[]): StyleNode {
  const reports = new Reports();
  const { custom: declared, origins } = winnersOf(blocks);
  const custom = resolveCustom(outer.custom, declared, reports);
  const assigned = assignments(origins, custom, reports);
  const fields = blankFields(outer);
  fields.direction = direction;
  const handedOn: Record<string, unknown> = {};
  let context = contextOf(outer);

  const set = (name: string) => {
    const property = PROPERTIES.get(name);
    const given = assigned(name);
    if (property === undefined || given === undefined) return;
    let value: unknown;
    if (typeof given === 'function') value = given(context);
    else if (given === 'initial') value = INITIAL_VALUES[name];
    else value = property.inherited ? outer.values[name] : (parent?.[property.field] ?? INITIAL_VALUES[name]);
    fields[property.field] = value;
    if (property.inherited) handedOn[name] = value;
  };
  // Both count from the parent's; all others from these.
  set('font-size');
  set('color');
  context = { fontSize: fields.fontSize as number, color: fields.color as Colour };
  for (const name of origins.keys()) if (name !== 'font-size' && name !== 'color') set(name);

  const style = finishedStyle(fields, context);
  const same = custom === outer.custom && direction === outer.direction && Object.keys(handedOn).length === 0;
  const inheritance = same
    ? outer
    : { outer, direction, custom, values: { ...outer.values, ...handedOn }, origins, computed: new Map() };
  return { style, inheritance, origins, diagnostics: reports.diagnostics };
}

/** Whether what a rule sets depends on the parent's style beyond what is inherited. */
export function asksParent({ declarations }: Block): boolean {
  return declarations.some(
    ({ assigned }) =>
      assigned && [...assigned].some(([name, given]) => given === 'inherit' && !PROPERTIES.get(name)?.inherited),
  );
}

/** The place of the declaration that an element has a property from, or an ancestor that it inherits it from. */
export function originIn(node: StyleNode | undefined, property: string): Place | undefined {
  const own = node?.origins.get(property);
  if (own || !PROPERTIES.get(property)?.inherited) return own?.place;
  for (let from = node?.inheritance ?? null; from !== null; from = from.outer) {
    const declaration = from.origins.get(property);
    if (declaration !== undefined) return declaration.place;
  }
  return undefined;
}

/** Gives what a property is set to by name, with the variables in their places; nothing where it is not set, or wrongly. */
function assignments(
  origins: ReadonlyMap<string, Declaration>,
  custom: CustomProperties,
  reports: Reports,
): (name: string) => Assigned | undefined {
  const expanded = new Map<Declaration, ReadonlyMap<string, Assigned> | undefined>();
  return (name) => {
    const declaration = origins.get(name);
    if (declaration === undefined) return undefined;
    if (declaration.assigned) return declaration.assigned.get(name);
    if (!expanded.has(declaration)) expanded.set(declaration, withVariables(declaration, custom, reports));
    return expanded.get(declaration)?.get(name);
  };
}

function withVariables(
  { name, place, components }: Declaration,
  custom: CustomProperties,
  reports: Reports,
): ReadonlyMap<string, Assigned> | undefined {
  const value = reports.guard(place, 'style/variable', () =>
    substitute(components, (variable) => lookUp(custom, variable)),
  );
  return value && reports.guard(place, 'style/value', () => expandVariable(name, value));
}

function expandVariable(name: string, value: readonly Component[]): ReadonlyMap<string, Assigned> {
  const expanded = expand(name, value);
  if ([...expanded.values()].includes('inherit'))
    throw new Mistake('`inherit` comes from a variable.', `Write \`${name}: inherit\`.`);
  return expanded;
}
