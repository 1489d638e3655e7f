import type { ComputedStyle } from '../computed.js';
import type { Direction } from '../direction.js';
import { type Assigned, expand } from '../properties/expand.js';
import { PROPERTIES, SHORTHANDS } from '../properties/index.js';
import type { Block, Declaration } from '../sheet.js';
import type { ValueContext } from '../values/specified.js';
import { isVariableName, substitute, type VariableName } from '../values/variables.js';
import { type CustomProperties, lookUp, resolveCustom } from './custom.js';
import type { Reports } from './reports.js';

/** A computed style with what its children need to make theirs. Elements of like parents and like rules share one. */
export interface StyleNode {
  readonly parent: StyleNode | null;
  readonly style: ComputedStyle;
  readonly custom: CustomProperties;
  /** What children inherit, by the name of the property. */
  readonly values: ReadonlyMap<string, unknown>;
  /** The declaration that each property has its value from, where one sets it here. */
  readonly origins: ReadonlyMap<string, Declaration>;
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
export function computeNode(
  parent: StyleNode | null,
  blocks: readonly Block[],
  direction: Direction,
  reports: Reports,
): StyleNode {
  const { custom: declared, origins } = winnersOf(blocks);
  const custom = resolveCustom(parent?.custom ?? new Map(), declared, reports);
  const assigned = assignments(origins, custom, reports);

  const values = new Map<string, unknown>();
  const fields: Record<string, unknown> = { direction };
  // Sizes of text and colours count from the parent's until the element's own are known: they stand first in the table.
  let context: ValueContext = { fontSize: parent?.style.fontSize ?? 10, color: parent?.style.color ?? '#000000' };
  for (const [name, property] of PROPERTIES) {
    const given = assigned(name) ?? (property.inherited ? 'inherit' : 'initial');
    const value =
      given === 'inherit' && parent
        ? parent.values.get(name)
        : (typeof given === 'function' ? given : property.initialValue)(context);
    values.set(name, value);
    fields[property.field] = property.used ? property.used(value, context) : value;
    if (name === 'font-size') context = { ...context, fontSize: value as number };
    else if (name === 'color') context = { ...context, color: value as ComputedStyle['color'] };
  }
  return { parent, style: fields as unknown as ComputedStyle, custom, values, origins };
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
  return value && reports.guard(place, 'style/value', () => expand(name, value));
}
