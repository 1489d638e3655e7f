import { type Element, isTag } from 'domhandler';
import { findAll } from 'domutils';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ancestry, hasAll, type Names, NO_NAMES } from '../../src/style/cascade/ancestry.js';
import { parseHtml } from '../../src/style/index.js';
import { parseSelector } from '../../src/style/parse/selectors.js';

const namesAt = (ancestry: Ancestry, element: Element): Names =>
  ancestry.around(element, element.parent && isTag(element.parent) ? namesAt(ancestry, element.parent) : NO_NAMES);

const name = fc.constantFrom('a', 'b', 'i');
const compound = fc.oneof(
  name,
  fc.constantFrom(
    '*',
    '.x',
    '.y',
    '.x.y',
    '#m',
    '[class="x"]',
    '[class~="x" i]',
    ':lang(fr)',
    ':lang("fr-CH", ar)',
    ':lang("*-CH")',
  ),
  fc.constantFrom(
    ':is(.x)',
    ':is(.x a)',
    ':is(.x, .y)',
    ':where(:lang(ar)) b',
    ':not(.x)',
    ':has(.x)',
    ':is(i + .y)',
    'i:first-child',
  ),
);
const selector = fc
  .tuple(compound, fc.array(fc.tuple(fc.constantFrom(' ', ' > ', ' + ', ' ~ '), compound), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.flat().join(''));

const attributes = fc.constantFrom(
  '',
  ' class="x"',
  ' class="y  x"',
  ' id="m"',
  ' lang="fr-CH"',
  ' lang="ar"',
  ' lang=""',
  ' xml:lang="fr"',
);
/** Tags that open and close in any order: the parser makes a tree of any. */
const html = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.tuple(name, attributes).map(([tag, own]) => `<${tag}${own}>`) },
      name.map((tag) => `</${tag}>`),
    ),
    { maxLength: 20 },
  )
  .map((tags) => tags.join(''));

describe('names around elements', () => {
  it('rule out nothing that matches', () => {
    fc.assert(
      fc.property(fc.array(selector, { minLength: 1, maxLength: 6 }), html, (selectors, text) => {
        const ancestry = new Ancestry();
        const parsed = selectors.map((each) => parseSelector(each));
        const asked = parsed.map(({ compounds }) => ancestry.asked(compounds));
        const root = parseHtml(text).children;
        for (const [index, { matches }] of parsed.entries()) {
          for (const element of findAll(matches, root))
            expect(hasAll(namesAt(ancestry, element), asked[index] ?? NO_NAMES)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('rule out what has no such name on it or around it, also when there are more names than bits', () => {
    const ancestry = new Ancestry();
    const many = Array.from({ length: 300 }, (_, index) => ancestry.asked(parseSelector(`.n${index} p`).compounds));
    const [document] = parseHtml('<div class="n7"><p>text</p></div><b></b>').children;
    const [p] = findAll(({ name }) => name === 'p', document ? [document] : []);
    if (p === undefined) throw new Error('There is a p.');
    const names = namesAt(ancestry, p);
    expect(hasAll(names, many[7] ?? NO_NAMES)).toBe(true);
    expect(many.filter((asked) => hasAll(names, asked)).length).toBeLessThan(10);
    expect(hasAll(names, ancestry.asked(parseSelector('.n8 + .n9 p').compounds))).toBe(false);
    expect(hasAll(names, ancestry.asked(parseSelector('.n8 + .n7 p').compounds))).toBe(true);
    expect(hasAll(names, ancestry.asked(parseSelector('p:lang(fr)').compounds))).toBe(false);
  });
});
