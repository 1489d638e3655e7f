import { Mistake } from '../mistake.js';
import type { Reader } from '../values/reader.js';
import type { Specified } from '../values/specified.js';
import type { Group, Property, Shorthand } from './property.js';

type Take<T> = (reader: Reader) => Specified<T> | undefined;

/** One or two values: the second is the first where it is not written. */
function takeTwo<T>(
  reader: Reader,
  takeFirst: Take<T>,
  takeSecond: Take<T>,
): readonly [Specified<T>, Specified<T>] | undefined {
  const restart = reader.mark();
  const second = (): Specified<T> | undefined => {
    if (!reader.done) return takeSecond(reader);
    // One value has to be right for both.
    reader.reset(restart);
    return takeSecond(reader);
  };
  const first = takeFirst(reader);
  const other = first && second();
  return first && other ? [first, other] : undefined;
}

/** The notation for one or two values. */
function twice(first: string, second: string): string {
  return first === second ? `[ ${first} ]{1,2}` : `[ ${first} ] [ ${second} ]?`;
}

export interface SidesOptions {
  /** `margin`, `padding`, `inset`. */
  readonly name: string;
  readonly group: Group;
  /** What each of the four sides is: `block-start` and so on makes the property. */
  side(side: string): Property;
}

/**
 * The four properties of a box's sides with their shorthands: `x-block` and `x-inline` (start and end), and `x` itself
 * (block and inline). Four values are the sides of one direction of writing, so they are refused.
 */
export function sides(options: SidesOptions): {
  readonly properties: readonly Property[];
  readonly shorthands: readonly Shorthand[];
} {
  const { name, group } = options;
  const blockStart = options.side('block-start');
  const blockEnd = options.side('block-end');
  const inlineStart = options.side('inline-start');
  const inlineEnd = options.side('inline-end');

  const axis = (word: 'block' | 'inline', start: Property, end: Property): Shorthand => ({
    name: `${name}-${word}`,
    group,
    values: twice(start.values, end.values),
    meaning: `\`${start.name}\` and \`${end.name}\`: one value for both, or two.`,
    sets: [start.name, end.name],
    parse(reader) {
      const two = takeTwo(reader, start.parse, end.parse);
      return (
        two &&
        new Map([
          [start.name, two[0]],
          [end.name, two[1]],
        ])
      );
    },
  });

  const all: Shorthand = {
    name,
    group,
    values: twice(blockStart.values, inlineStart.values),
    meaning: `\`${name}-block\` and \`${name}-inline\`: one value for all four sides, or two.`,
    sets: [blockStart.name, blockEnd.name, inlineStart.name, inlineEnd.name],
    parse(reader) {
      const two = takeTwo(reader, blockStart.parse, inlineStart.parse);
      if (two && !reader.done) {
        throw new Mistake(
          `A \`${name}\` of more than two values counts top, right, bottom and left, and would not mirror.`,
          `Write \`${name}-block\` (start and end) and \`${name}-inline\` (start and end).`,
        );
      }
      return (
        two &&
        new Map([
          [blockStart.name, two[0]],
          [blockEnd.name, two[0]],
          [inlineStart.name, two[1]],
          [inlineEnd.name, two[1]],
        ])
      );
    },
  };
  return {
    properties: [blockStart, blockEnd, inlineStart, inlineEnd],
    shorthands: [all, axis('block', blockStart, blockEnd), axis('inline', inlineStart, inlineEnd)],
  };
}
