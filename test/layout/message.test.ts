import { describe, expect, it } from 'vitest';
import { Html, html } from '../../src/layout/html.js';
import { fillMessage, missingPluralForms, parseMessage } from '../../src/layout/labels/message.js';

const style = {
  language: 'en',
  number: (value: number) => value.toLocaleString('en-GB'),
  typeset: (pieces: readonly (string | Html)[]) => [...pieces],
};

function fill(text: string, values: Record<string, string | number | Html>, language = 'en'): string {
  const message = parseMessage(text);
  if ('error' in message) throw new Error(message.error);
  return html`${fillMessage(message, values, { ...style, language })}`.markup;
}

/** Forms that a message lacks, each with a number that takes it. */
function missing(text: string, language: string): string[] {
  const message = parseMessage(text);
  if ('error' in message) throw new Error(message.error);
  return missingPluralForms(message, language).map(({ form, example }) => `${form} ${example}`);
}

describe('labels with values', () => {
  it('puts values in, numbers as the language writes them', () => {
    expect(fill('Figure {number}.', { number: 1200 })).toBe('Figure 1,200.');
  });

  it('chooses the form of a plural by the language', () => {
    const russian = '{n, plural, one {# страница} few {# страницы} many {# страниц} other {# страницы}}';
    expect([1, 2, 5].map((n) => fill(russian, { n }, 'ru'))).toEqual(['1 страница', '2 страницы', '5 страниц']);
  });

  it('chooses the form of an ordinal by the language', () => {
    const english = '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}';
    expect([1, 2, 3, 4, 11, 21].map((n) => fill(english, { n }))).toEqual(['1st', '2nd', '3rd', '4th', '11th', '21st']);
    expect(missing('{n, selectordinal, one {#st} other {#th}}', 'en')).toEqual(['two 2', 'few 3']);
    expect(missing('{n, selectordinal, one {#st} other {#th}}', 'fr')).toEqual([]);
  });

  it('fills values within the forms of a plural', () => {
    expect(fill('{count, plural, one {objective {list}} other {objectives {list}}}', { count: 2, list: '1, 2' })).toBe(
      'objectives 1, 2',
    );
  });

  it('escapes text and leaves HTML as it is', () => {
    expect(fill('{a} & {b}', { a: '<i>', b: new Html('<b>x</b>') })).toBe('&lt;i&gt; &amp; <b>x</b>');
  });

  it('names a value of the prototype by its name, and no more', () => {
    expect(fill('{constructor}', {})).toBe('{constructor}');
  });

  it.each([
    ['{', 'after an opening brace, the name of a value is expected'],
    ['a } b', 'a closing brace stands alone'],
    ['{n, select, a {b}}', 'after `{n`, a closing brace, `, plural,` or `, selectordinal,` is expected'],
    ['{n, plural, one {x}}', 'the plural of `n` has no form `other`'],
    ['{n, plural, two2 {x}}', 'the plural of `n` has no form `other`'],
    ['{n, plural, lots {x} other {y}}', '`lots` is not a plural form'],
    ['{n, plural, other {y}', 'the plural of `n` has no closing brace'],
  ])('says what is wrong with %s', (text, error) => {
    expect(parseMessage(text)).toEqual({ error });
  });

  it.each([
    ['ar', ['two 2', 'few 3', 'many 11', 'zero 0']],
    ['ru', ['few 2', 'many 5']],
    ['fr', []],
    ['es', []],
    ['pt', []],
    ['zh', []],
  ])('tells which forms whole numbers take in %s and a label lacks', (language, forms) => {
    expect(missing('{n, plural, one {a} other {b}}', language)).toEqual(forms);
  });

  it('looks for forms within forms, too', () => {
    expect(missing('{n, plural, one {a} other {b {m, plural, other {c}}}}', 'en')).toEqual(['one 1']);
  });
});
