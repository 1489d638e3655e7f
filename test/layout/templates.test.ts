import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { HELPERS } from '../../src/layout/helpers/specs.js';
import { checkTemplates } from '../../src/layout/template/check.js';
import { fieldsOf, itemOf } from '../../src/layout/template/shape.js';
import { viewSchema } from '../../src/layout/view/model.js';

/** Checks a main template with partials, against the real view; each mistake as `file:line:column message — hint`. */
function problems(main: string, partials: Record<string, string> = {}): string[] {
  const templates = new Map(
    Object.entries({ layout: main, ...partials }).map(([name, text]) => [name, { name, text, file: `${name}.hbs` }]),
  );
  return checkTemplates(templates, viewSchema).diagnostics.map(
    ({ file, line, column, message, hint }) => `${file}:${line}:${column} ${message} — ${hint}`,
  );
}

describe('the check of templates', () => {
  it('accepts what the view has', () => {
    const main = `{{title}} {{#if (and url (not draft))}}{{qr url}}{{/if}}
{{#each domains as |domain index|}}{{domain.name}} {{index}} {{@first}} {{name}} {{../title}} {{@root.title}}
{{#each well_developed}}{{markdown text tight=true cite=sources}}{{../../level}}{{/each}}{{else}}{{title}}{{/each}}
{{#with publisher}}{{name}}{{#each address}}{{this}}{{/each}}{{else}}{{name}}{{/with}}{{domains.length}}{{citation}}`;
    expect(problems(main)).toEqual([]);
  });

  it('names the value that cannot exist, its place and the one that was meant', () => {
    expect(problems('{{title}}\n  {{titel}}')).toEqual([
      'layout.hbs:2:5 There can be no value `titel`. (layout.hbs) — Did you mean `title`?',
    ]);
  });

  it('follows lists, objects and partials, in branches not taken too', () => {
    const row = '{{#if assessed}}{{name}}{{else}}\n{{nam}}{{/if}}{{../title}}';
    expect(problems('{{#each domains}}{{> row}}{{/each}}{{#with foreword}}{{signatry}}{{/with}}', { row })).toEqual([
      'row.hbs:2:3 There can be no value `nam`. (partial `row`) — Did you mean `name`?',
      'row.hbs:2:17 There can be no value `../title` in `what is around this template`. (partial `row`) — There are none to choose from.',
      'layout.hbs:1:56 There can be no value `signatry`. (layout.hbs) — Did you mean `signatory`?',
    ]);
  });

  it('knows the arguments of partials, in them and no deeper', () => {
    const box = '{{heading}}{{> inner}}{{#each domains}}{{heading}}{{../heading}}{{/each}}';
    expect(problems("{{> box heading='x'}}", { box, inner: '{{heading}}' })).toEqual([
      'box.hbs:1:42 There can be no value `heading`. (partial `box`) — ' +
        'Known here: about, anchor, assessed, id, name, narrative, not_assessed, number, path, potential, short, well_developed.',
    ]);
    expect(problems('{{> inner}}', { inner: '{{heading}}' })).toHaveLength(1);
  });

  it('checks a partial anew for each kind of thing that it is given', () => {
    const found = problems('{{#each domains}}{{> row}}{{/each}}{{#each partners}}{{> row}}{{/each}}', {
      row: '{{number}}',
    });
    expect(found).toEqual([
      'row.hbs:1:3 There can be no value `number`. (partial `row`) — Known here: logo, name, path, role.',
    ]);
  });

  it('ends where partials call each other', () => {
    expect(problems('{{> a}}', { a: '{{> b}}', b: '{{> a}}{{oops}}' })).toHaveLength(1);
  });

  it.each([
    ['{{> nothing}}', 'There is no partial `nothing`. (layout.hbs) — There are none to choose from.'],
    [
      '{{> (eq title name)}}',
      'The name of a partial must be written out. (layout.hbs) — Choose between partials with {{#if}}.',
    ],
    [
      '{{{title}}}',
      'Three braces would print a value without escaping it. (layout.hbs) — Write two braces; helpers give HTML by themselves.',
    ],
    [
      '{{&title}}',
      'Three braces would print a value without escaping it. (layout.hbs) — Write two braces; helpers give HTML by themselves.',
    ],
    [
      '{{#> x}}{{/x}}',
      'Layouts do without partials that take a block or stand in another template. (layout.hbs) — Write a partial in a file of its own.',
    ],
    [
      '{{#*inline "x"}}{{/inline}}',
      'Layouts do without partials that take a block or stand in another template. (layout.hbs) — Write a partial in a file of its own.',
    ],
    [
      '{{#title}}{{/title}}',
      'There is no block `title`. (layout.hbs) — Blocks are {{#if}}, {{#unless}}, {{#each}} and {{#with}}.',
    ],
    [
      '{{#each title}}{{/each}}',
      '`each` goes through a list, and this is none. (layout.hbs) — Name another value here.',
    ],
    [
      '{{#with title}}{{/with}}',
      '`with` goes into an object, and this is none. (layout.hbs) — Name another value here.',
    ],
    ['{{#if}}{{/if}}', '`if` takes one value. (layout.hbs) — Write {{#if value}}; several are joined by (and a b).'],
    [
      '{{shout title}}',
      'There is no helper `shout`. (layout.hbs) — Known here: and, caption, eq, icon, inline, label, markdown, not, numeral, or, page, picture, qr, wheel.',
    ],
    [
      '{{lookup domains 0}}',
      'There is no helper `lookup`. (layout.hbs) — Known here: and, caption, eq, icon, inline, label, markdown, not, numeral, or, page, picture, qr, wheel.',
    ],
    [
      '{{log title}}',
      'There is no helper `log`. (layout.hbs) — Known here: and, caption, eq, icon, inline, label, markdown, not, numeral, or, page, picture, qr, wheel.',
    ],
    [
      '{{introduction}}',
      '`introduction` is a text with Markdown and cannot be printed as it is. (layout.hbs) — Write {{markdown introduction}} or {{inline introduction}}.',
    ],
    [
      '{{domains}}',
      '`domains` is a list and cannot be printed as it is. (layout.hbs) — Name one of its fields, or go through it with {{#each}} or {{#with}}.',
    ],
    ['{{introduction.source}}', 'There can be no value `source` in `introduction`. (layout.hbs) — Known here: path.'],
    ['{{title.length}}', 'There can be no value `length` in `title`. (layout.hbs) — There are none to choose from.'],
    ['{{constructor}}', 'There can be no value `constructor`. (layout.hbs)'],
    ['{{@index}}', 'There can be no value `@index`. (layout.hbs) — Known here: @root.'],
    [
      '{{markdown title}}',
      '`markdown` takes a text with Markdown here, and this is a text. (layout.hbs) — A text of the view.',
    ],
    [
      '{{markdown}}',
      '`markdown` is called with 0 values and takes 1. (layout.hbs) — Write it as in {{markdown introduction level=3}}.',
    ],
    [
      '{{not draft draft}}',
      '`not` is called with 2 values and takes 1. (layout.hbs) — Write it as in {{#if (and url (not draft))}}.',
    ],
    ['{{markdown introduction levle=2}}', '`markdown` takes no `levle=`. (layout.hbs) — Did you mean `level`?'],
    [
      '{{label title}}',
      '`label` needs a word in quotes here: Name of the label. (layout.hbs) — Write it out, so that it can be checked.',
    ],
    ["{{wheel variant='huge'}}", '`huge` is no word that `wheel` knows here. (layout.hbs) — Known here: cover, full.'],
    ['{{eq title null}}', 'null and undefined are not values of a layout. (layout.hbs) — Take it out.'],
  ])('refuses %s', (main, said) => {
    const [first, ...more] = problems(main);
    expect(first).toContain(said);
    expect(more).toEqual([]);
  });

  it.each([
    ['{{#if title}}\n{{name}}', 'it ends before all is closed', 2],
    ['{{title}}\n{{#if title}}{{/each}}', "if doesn't match each", 2],
    ['\n{{title', 'braces are opened here and not closed, or what stands in them cannot be read', 2],
    ['{{#each}}{{else if}}', 'it ends before all is closed', 1],
    ['{{title =}}', 'the sign = is not expected here', 1],
    ['a\n{{#each domains}}{{/}}', 'the end of the braces is not expected here', 2],
  ])('tells the line of the mistake in %s', (main, said, line) => {
    const [first] = problems(main);
    expect(first).toContain(`layout.hbs:${line}:`);
    expect(first).toContain(`This is not valid Handlebars: ${said}.`);
  });
});

describe('the view', () => {
  /** All names of fields, at any depth. */
  function names(schema: z.ZodType): string[] {
    const item = itemOf(schema);
    if (item) return names(item);
    return [...fieldsOf(schema)].flatMap(([name, inner]) => [name, ...names(inner)]);
  }

  it('has no field that a helper would hide', () => {
    expect(names(viewSchema).filter((name) => Object.hasOwn(HELPERS, name))).toEqual([]);
  });
});
