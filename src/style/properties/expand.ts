import { suggest } from '../../diagnostics/index.js';
import { Mistake } from '../mistake.js';
import { type Component, valueText } from '../values/component.js';
import { Reader } from '../values/reader.js';
import type { Specified } from '../values/specified.js';
import { PROPERTIES, type Property, SHORTHANDS, type Shorthand } from './index.js';

/** What a declaration gives a property: a value, or the word for the parent's or the initial one. */
export type Assigned = Specified<unknown> | 'inherit' | 'initial';

const WIDE = ['inherit', 'initial'] as const;

/** Physical words in values, and the logical ones. */
const LOGICAL: Readonly<Record<string, string>> = {
  left: 'start',
  right: 'end',
  bold: '700',
  bolder: '700',
  justified: 'justify',
  oblique: 'italic',
  always: 'page',
  'avoid-page': 'avoid',
  flex: 'grid',
  'inline-block': 'block',
  'flex-start': 'start',
  'flex-end': 'end',
  both: 'cover',
};

/**
 * What a declaration sets: the value of each property, by its name. No `var()` may be left in the value.
 * @param name A property or a shorthand of the list.
 * @throws Mistake where the value is none of the property's.
 */
export function expand(name: string, components: readonly Component[]): ReadonlyMap<string, Assigned> {
  const entry = PROPERTIES.get(name) ?? SHORTHANDS.get(name);
  if (entry === undefined) return new Map();
  if (components.length === 0) throw new Mistake(`\`${name}\` has no value.`, `${allowed(entry)}`);
  const wide = wideKeyword(components);
  const reader = new Reader(components);
  if ('sets' in entry) {
    if (wide !== undefined) return new Map(entry.sets.map((longhand) => [longhand, wide]));
    const values = entry.parse(reader);
    return finished(values, reader, entry, components);
  }
  if (wide !== undefined) return new Map([[name, wide]]);
  const value = entry.parse(reader);
  return finished(value && new Map([[name, value]]), reader, entry, components);
}

function wideKeyword(components: readonly Component[]): 'inherit' | 'initial' | undefined {
  return components.length === 1 ? new Reader(components).takeKeyword(WIDE) : undefined;
}

function finished<T>(
  value: T | undefined,
  reader: Reader,
  entry: Property | Shorthand,
  components: readonly Component[],
): T {
  if (value !== undefined && reader.done) return value;
  const bad = reader.peek() ?? components[0];
  const all = valueText(components);
  const part = components.length > 1 && bad !== undefined ? ` (\`${bad.text}\`)` : '';
  throw new Mistake(`\`${all}\`${part} is not a value of \`${entry.name}\`.`, hintFor(entry, bad));
}

function allowed(entry: Property | Shorthand): string {
  return `It takes: ${entry.values}.`;
}

function hintFor(entry: Property | Shorthand, bad: Component | undefined): string {
  if (bad?.kind === 'function' && /^(?:calc|min|max|clamp)$/u.test(bad.name))
    return `Sheets for paper do not calculate: write the length. ${allowed(entry)}`;
  if (bad?.kind === 'number' && entry.values.includes('<length>'))
    return `A length has a unit: ${bad.text}pt. ${allowed(entry)}`;
  if (bad?.kind !== 'ident') return allowed(entry);
  const word = bad.text.toLowerCase();
  const words = keywordsOf(entry);
  const logical = LOGICAL[word];
  const near = logical !== undefined && words.includes(logical) ? logical : suggest(word, words);
  return near === undefined ? allowed(entry) : `Did you mean \`${near}\`? ${allowed(entry)}`;
}

/** The keywords in the notation of a property's values. */
function keywordsOf(entry: Property | Shorthand): readonly string[] {
  return entry.values.replace(/<[^>]*>|\w+\([^)]*\)/gu, ' ').match(/[a-z][a-z-]*/gu) ?? [];
}
