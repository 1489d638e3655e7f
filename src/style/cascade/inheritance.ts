import type { Colour, ComputedStyle } from '../computed.js';
import type { Direction } from '../direction.js';
import { PROPERTIES, type Property } from '../properties/index.js';
import type { Declaration } from '../sheet.js';
import type { ValueContext } from '../values/specified.js';
import type { CustomProperties } from './custom.js';
import type { StyleNode } from './style-node.js';

/**
 * All that children can inherit. An element that sets nothing of it hands on its parent's own object, so that what is
 * computed for the children of one element serves those of many.
 */
export interface Inheritance {
  readonly outer: Inheritance | null;
  readonly direction: Direction;
  readonly custom: CustomProperties;
  /** What the inherited properties hand on, by name. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The declarations that set what differs from the outer inheritance, by property. */
  readonly origins: ReadonlyMap<string, Declaration>;
  /** Styles that were computed with it, by what matched. */
  readonly computed: Map<string, StyleNode>;
}

/** Initial values count from this. */
const INITIAL_CONTEXT: ValueContext = { fontSize: 10, color: '#000000' };

/** The initial value of each property, by name. */
export const INITIAL_VALUES: Readonly<Record<string, unknown>> = Object.fromEntries(
  [...PROPERTIES].map(([name, { initialValue }]) => [name, initialValue(INITIAL_CONTEXT)]),
);

const ALL = [...PROPERTIES.values()];
const INHERITED = ALL.filter(({ inherited }) => inherited);
/** Those whose field is made of the value that is inherited only when the element's own size and colour are known. */
const MADE = INHERITED.filter(
  (property): property is Property & Required<Pick<Property, 'used'>> => property.used !== undefined,
);

/** The computed style of nothing: every property at its initial value. */
const INITIAL_STYLE: Readonly<Record<string, unknown>> = Object.fromEntries([
  ['direction', 'ltr'],
  ...ALL.map(({ name, field }) => [field, INITIAL_VALUES[name]]),
]);

/** What the top of a document inherits. */
export function initialInheritance(): Inheritance {
  const values = Object.fromEntries(INHERITED.map(({ name }) => [name, INITIAL_VALUES[name]]));
  return { outer: null, direction: 'ltr', custom: new Map(), values, origins: new Map(), computed: new Map() };
}

/** What values count from, on an element that inherits this. */
export function contextOf({ values }: Inheritance): ValueContext {
  return { fontSize: values['font-size'] as number, color: values.color as Colour };
}

/** The fields of a style in which nothing is set yet but what is inherited. */
export function blankFields({ values, direction }: Inheritance): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...INITIAL_STYLE };
  for (const { name, field } of INHERITED) fields[field] = values[name];
  fields.direction = direction;
  return fields;
}

/** The fields as a whole style, once what is inherited is in the form that the style has it in. */
export function finishedStyle(fields: Record<string, unknown>, context: ValueContext): ComputedStyle {
  for (const property of MADE) fields[property.field] = property.used(fields[property.field], context);
  return fields as unknown as ComputedStyle;
}
