import { Mistake } from '../mistake.js';
import type { Declaration } from '../sheet.js';
import type { Component } from '../values/component.js';
import { substitute, type VariableName } from '../values/variables.js';
import { KnownMistake, type Reports } from './reports.js';

/** The variables of an element, resolved; null where one is wrong, which has been reported. */
export type CustomProperties = ReadonlyMap<VariableName, readonly Component[] | null>;

/** The value of a variable for `substitute`. */
export function lookUp(custom: CustomProperties, name: VariableName): readonly Component[] | undefined {
  const value = custom.get(name);
  if (value === null) throw new KnownMistake();
  return value;
}

/** Variables that stand for variables: a bound, so that no sheet can exhaust the stack. */
const DEEPEST = 100;

/**
 * The variables that an element has: those of its parent, and over them its own, whose values may use each other.
 * @param declared What wins the cascade for each name on this element.
 */
export function resolveCustom(
  inherited: CustomProperties,
  declared: ReadonlyMap<VariableName, Declaration>,
  reports: Reports,
): CustomProperties {
  if (declared.size === 0) return inherited;
  const resolved = new Map(inherited);
  for (const name of declared.keys()) resolved.delete(name);
  const path: VariableName[] = [];

  const resolve = (name: VariableName): readonly Component[] | undefined => {
    const declaration = declared.get(name);
    if (declaration === undefined || resolved.has(name)) return lookUp(resolved, name);
    if (path.includes(name)) {
      const circle = [...path.slice(path.indexOf(name)), name].join(' → ');
      throw new Mistake(`The variable refers to itself: ${circle}.`, 'Write a value for one of them.');
    }
    if (path.length > DEEPEST) throw new Mistake(`More than ${DEEPEST} variables stand for each other.`);
    path.push(name);
    const value = reports.guard(declaration.place, 'style/variable', () => substitute(declaration.components, resolve));
    path.pop();
    resolved.set(name, value ?? null);
    return lookUp(resolved, name);
  };

  for (const [name, { place }] of declared) reports.guard(place, 'style/variable', () => resolve(name));
  return resolved;
}
