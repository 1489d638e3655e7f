import { Html } from '../html.js';

/** A choice by the plural rules of the language: for how many there are, or (`ordinal`) for which of a row it is. */
interface Choice {
  readonly kind: 'plural';
  readonly name: string;
  readonly rules: Intl.PluralRuleType;
  readonly forms: ReadonlyMap<string, readonly Part[]>;
}

/** A part of a label: words, a value put in, or a choice. */
type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string }
  | Choice;

/**
 * A label, taken apart: `Figure {number}`, `{count, plural, one {# indicator} other {# indicators}}`,
 * `{number, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}`.
 */
export interface Message {
  readonly parts: readonly Part[];
  /** Names of the values that it needs. */
  readonly names: ReadonlySet<string>;
}

export interface MessageError {
  readonly error: string;
}

export type MessageValue = string | number | Html;

const PLURAL_FORMS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

class Reader {
  position = 0;
  readonly names = new Set<string>();

  constructor(readonly text: string) {}

  parts(plural: string | undefined): Part[] {
    const parts: Part[] = [];
    let words = '';
    const flush = () => {
      if (words !== '') parts.push({ kind: 'text', text: words });
      words = '';
    };
    while (this.position < this.text.length) {
      const character = this.text[this.position] ?? '';
      if (character === '}') {
        if (plural !== undefined) break;
        throw new SyntaxError('a closing brace stands alone');
      }
      this.position++;
      if (character === '{') {
        flush();
        parts.push(this.placeholder());
      } else if (character === '#' && plural !== undefined) {
        flush();
        parts.push({ kind: 'value', name: plural });
      } else {
        words += character;
      }
    }
    flush();
    return parts;
  }

  private placeholder(): Part {
    const name = this.match(/\s*([a-z][a-z0-9_]*)\s*/uy);
    if (name === undefined) throw new SyntaxError('after an opening brace, the name of a value is expected');
    this.names.add(name);
    if (this.skip('}')) return { kind: 'value', name };
    const choice = this.match(/,\s*(plural|selectordinal)\s*,\s*/uy);
    if (choice === undefined) {
      throw new SyntaxError(`after \`{${name}\`, a closing brace, \`, plural,\` or \`, selectordinal,\` is expected`);
    }
    const forms = new Map<string, readonly Part[]>();
    for (let form = this.form(); form !== undefined; form = this.form()) {
      if (!PLURAL_FORMS.has(form)) throw new SyntaxError(`\`${form}\` is not a plural form`);
      const parts = this.parts(name);
      if (!this.skip('}')) throw new SyntaxError(`the form \`${form}\` has no closing brace`);
      forms.set(form, parts);
    }
    if (!forms.has('other')) throw new SyntaxError(`the plural of \`${name}\` has no form \`other\``);
    this.match(/(\s*)/uy);
    if (!this.skip('}')) throw new SyntaxError(`the plural of \`${name}\` has no closing brace`);
    return { kind: 'plural', name, rules: choice === 'plural' ? 'cardinal' : 'ordinal', forms };
  }

  private form(): string | undefined {
    return this.match(/\s*([a-z]+)\s*\{/uy);
  }

  private skip(character: string): boolean {
    if (this.text[this.position] !== character) return false;
    this.position++;
    return true;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text);
    if (!found) return undefined;
    this.position = pattern.lastIndex;
    return found[1];
  }
}

/** Takes a label apart; a mistake in it is told in words. */
export function parseMessage(text: string): Message | MessageError {
  const reader = new Reader(text);
  try {
    return { parts: reader.parts(undefined), names: reader.names };
  } catch (error) {
    if (error instanceof SyntaxError) return { error: error.message };
    throw error;
  }
}

const rules = new Map<string, Intl.PluralRules>();

/** The plural rules of a language. Making them is slow, so they are kept. */
function pluralRules(language: string, type: Intl.PluralRuleType): Intl.PluralRules {
  const key = `${language} ${type}`;
  const known = rules.get(key) ?? new Intl.PluralRules(language, { type });
  rules.set(key, known);
  return known;
}

/** Whole numbers up to here show which forms a language needs: no profile has more pages, domains or objectives. */
const ORDINARY = 1000;

const needed = new Map<string, ReadonlyMap<string, number>>();

/** The forms that ordinary whole numbers take in a language, each with the least number above nothing that takes it. */
function neededForms(language: string, type: Intl.PluralRuleType): ReadonlyMap<string, number> {
  const key = `${language} ${type}`;
  const known = needed.get(key);
  if (known) return known;
  const forms = new Map<string, number>();
  const plural = pluralRules(language, type);
  for (let number = 1; number <= ORDINARY + 1; number++) {
    const which = number % (ORDINARY + 1);
    const form = plural.select(which);
    if (!forms.has(form)) forms.set(form, which);
  }
  needed.set(key, forms);
  return forms;
}

/** A form of the plural that a message lacks, with a number that takes it. */
export interface MissingForm {
  readonly form: string;
  readonly example: number;
}

/**
 * The forms that the plural rules of a language ask for and a message lacks: those that whole numbers take. `many` is
 * needed in Russian (5) and Arabic (11); in French and Spanish it is for millions. Choices within choices count, too.
 */
export function missingPluralForms(message: Pick<Message, 'parts'>, language: string): MissingForm[] {
  return message.parts.flatMap((part) => {
    if (part.kind !== 'plural') return [];
    const missing = [...neededForms(language, part.rules)].filter(([form]) => !part.forms.has(form));
    const inner = [...part.forms.values()].flatMap((parts) => missingPluralForms({ parts }, language));
    return [...missing.map(([form, example]) => ({ form, example })), ...inner];
  });
}

/** How a message of a language shows its words and numbers. */
export interface MessageStyle {
  readonly language: string;
  readonly number: (value: number) => string;
  /** What the typographer of the language makes of words and of the HTML between them. */
  readonly typeset: (pieces: readonly (string | Html)[]) => (string | Html)[];
}

/**
 * Fills a message. A number is written by the rules of the language; HTML goes in as it is; a value that is missing
 * shows as its name in braces (labels are checked against their uses beforehand).
 * @returns text, and the HTML that was put in, in order.
 */
export function fillMessage(
  message: Message,
  values: Readonly<Record<string, MessageValue | undefined>>,
  style: MessageStyle,
): (string | Html)[] {
  // Words and values are one text, so that a quotation mark or a colon knows its neighbours.
  const pieces: (string | Html)[] = [];
  for (const part of flatten(message.parts, values, style)) {
    const last = pieces.at(-1);
    if (typeof part === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return style.typeset(pieces);
}

function flatten(
  parts: readonly Part[],
  values: Readonly<Record<string, MessageValue | undefined>>,
  style: MessageStyle,
): (string | Html)[] {
  return parts.flatMap((part) => {
    if (part.kind === 'text') return [part.text];
    const value = Object.hasOwn(values, part.name) ? values[part.name] : undefined;
    if (part.kind === 'value') {
      if (value instanceof Html) return [value];
      return [typeof value === 'number' ? style.number(value) : (value ?? `{${part.name}}`)];
    }
    const form = pluralRules(style.language, part.rules).select(typeof value === 'number' ? value : Number(value));
    return flatten(part.forms.get(form) ?? part.forms.get('other') ?? [], values, style);
  });
}
