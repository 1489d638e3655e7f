import { Mistake } from '../mistake.js';
import { type Component, type FunctionComponent, splitAtCommas } from './component.js';

export type VariableName = `--${string}`;

/** The parts of `var(--name, fallback)`. */
interface Variable {
  readonly name: VariableName;
  /** Absent where there is no comma; `var(--x,)` has an empty one. */
  readonly fallback?: readonly Component[];
}

export function isVariableName(name: string): name is VariableName {
  return name.startsWith('--') && name.length > 2;
}

/** @throws Mistake where the brackets hold no name of a variable. */
function variableOf(call: FunctionComponent): Variable {
  const [head] = splitAtCommas(call.args);
  const name = head?.[0];
  if (head?.length !== 1 || name?.kind !== 'ident' || !isVariableName(name.text)) {
    throw new Mistake(
      '`var()` takes the name of a variable, which begins with two hyphens.',
      'Write `var(--name)` or `var(--name, fallback)`.',
    );
  }
  return call.args.length === 1 ? { name: name.text } : { name: name.text, fallback: call.args.slice(2) };
}

/**
 * Whether a value uses variables.
 * @throws Mistake where a `var()` is not well formed.
 */
export function usesVariables(components: readonly Component[]): boolean {
  let found = false;
  for (const component of components) {
    if (component.kind !== 'function') continue;
    if (component.name === 'var') variableOf(component);
    if (usesVariables(component.args) || component.name === 'var') found = true;
  }
  return found;
}

/** Gives the value of a variable; nothing where it is not set. */
export type Lookup = (name: VariableName) => readonly Component[] | undefined;

/** A bound on what variables may grow a value to, against doubling upon doubling. */
const LARGEST = 10_000;

/**
 * The value with what variables stand for in their places (CSS Custom Properties Level 1, section 3).
 * @throws Mistake where a variable is not set and has no fallback.
 */
export function substitute(components: readonly Component[], lookup: Lookup): readonly Component[] {
  const result: Component[] = [];
  for (const component of components) {
    if (component.kind !== 'function') result.push(component);
    else if (component.name === 'var') result.push(...variableValue(variableOf(component), lookup));
    else result.push({ ...component, args: substitute(component.args, lookup) });
    if (result.length > LARGEST) throw tooLong();
  }
  // Within brackets, too, values double: they share their parts, which are only many when they are looked through.
  if (counted(result, 0) > LARGEST) throw tooLong();
  return result;
}

const tooLong = (): Mistake => new Mistake('The variables make a value that is longer than any value needs to be.');

/** How many parts there are, those within brackets among them; it is not counted far beyond the bound. */
function counted(components: readonly Component[], before: number): number {
  let count = before;
  for (const component of components) {
    count += 1;
    if (component.kind === 'function') count = counted(component.args, count);
    if (count > LARGEST) return count;
  }
  return count;
}

function variableValue({ name, fallback }: Variable, lookup: Lookup): readonly Component[] {
  const value = lookup(name);
  if (value !== undefined) return value;
  if (fallback !== undefined) return substitute(fallback, lookup);
  throw new Mistake(
    `The variable \`${name}\` is not set here.`,
    `Set \`${name}\` on this element or one around it, or give a fallback: \`var(${name}, …)\`.`,
  );
}
