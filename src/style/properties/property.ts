import type { ComputedStyle } from '../computed.js';
import { Reader } from '../values/reader.js';
import type { Specified, ValueContext } from '../values/specified.js';
import { componentsOf } from '../values/tokenize.js';

export const GROUPS = ['text, inherited', 'text', 'box', 'rows and columns', 'position', 'pages', 'drawings'] as const;

export type Group = (typeof GROUPS)[number];

interface Described {
  readonly name: string;
  readonly group: Group;
  /** The values in the notation of CSS: `normal | <length>`. */
  readonly values: string;
  /** What it does, in a sentence or two for the reference page. */
  readonly meaning: string;
}

/** A property of the closed list. */
export interface Property extends Described {
  /** The field of the computed style that it sets. */
  readonly field: keyof ComputedStyle;
  readonly inherited: boolean;
  /** The initial value as it would be written. */
  readonly initial: string;
  readonly initialValue: Specified<unknown>;
  /** Reads a value; nothing where it is none of the property's. */
  parse(reader: Reader): Specified<unknown> | undefined;
  /** Makes what the field holds of what children inherit, where the two differ. */
  used?(value: unknown, context: ValueContext): unknown;
}

export interface Definition<F extends keyof ComputedStyle, T = ComputedStyle[F]> extends Described {
  readonly field: F;
  readonly inherited?: boolean;
  readonly initial: string;
  /** Only where the initial value cannot be written. */
  readonly initialValue?: Specified<T>;
  parse(reader: Reader): Specified<T> | undefined;
  used?(value: T, context: ValueContext): ComputedStyle[F];
}

/** Puts a property into the table; its initial value is read by its own parser. */
export function property<F extends keyof ComputedStyle, T = ComputedStyle[F]>(definition: Definition<F, T>): Property {
  const initialValue = definition.initialValue ?? definition.parse(new Reader(componentsOf(definition.initial, '')));
  if (initialValue === undefined) throw new Error(`The initial value of ${definition.name} is not one of its values.`);
  return { ...definition, inherited: definition.inherited ?? false, initialValue };
}

/** A name that sets several properties at once. */
export interface Shorthand extends Described {
  /** Names of the properties that it sets. */
  readonly sets: readonly string[];
  parse(reader: Reader): ReadonlyMap<string, Specified<unknown>> | undefined;
}

/** A parser for a property whose values are keywords alone. */
export function keywords<K extends string>(
  ...words: readonly K[]
): {
  readonly values: string;
  parse(reader: Reader): Specified<K> | undefined;
} {
  return {
    values: words.join(' | '),
    parse(reader) {
      const word = reader.takeKeyword(words);
      return word === undefined ? undefined : () => word;
    },
  };
}

/** A parser that takes the keyword as this value, and otherwise what the other parser takes. */
export function keywordOr<T>(
  word: string,
  value: T,
  parse: (reader: Reader) => Specified<T> | undefined,
): (reader: Reader) => Specified<T> | undefined {
  return (reader) => (reader.takeKeyword([word]) === undefined ? parse(reader) : () => value);
}
