import { findAll } from 'domutils';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/style/index.js';
import { parseSelector } from '../../src/style/parse/selectors.js';
import { onlyMistake } from './helpers.js';

const HTML =
  '<html lang="fr-CH"><body dir="rtl"><p id="one" class="lead big">A</p><p data-n="2">B <span lang="es">C</span></p>' +
  '<section dir="ltr"><h2></h2><p>D</p></section><svg viewBox="0 0 1 1"><linearGradient/></svg></body></html>';

describe('selectors', () => {
  it.each([
    ['p', 3],
    ['.lead.big', 1],
    ['#one', 1],
    ['[data-n="2"]', 1],
    ['[data-n]', 1],
    ['[class~=big]', 1],
    ['body > p', 2],
    ['body p', 3],
    ['h2 + p', 1],
    ['p ~ section', 1],
    ['p:first-child', 1],
    ['p:nth-child(2n + 1)', 1],
    ['p:nth-of-type(odd)', 2],
    ['p:not(.lead, [data-n])', 1],
    [':is(h2, span)', 2],
    ['p:has(> span)', 1],
    ['h2:empty', 1],
    [':root', 1],
    [':lang(es)', 1],
    [':lang(fr):root', 1],
    ['p:dir(rtl)', 2],
    ['p:dir(ltr)', 1],
    ['linearGradient', 1],
    ['*', 10],
  ])('%s matches %d elements', (selector, count) => {
    const { matches } = parseSelector(selector);
    expect(findAll(matches, parseHtml(HTML).children)).toHaveLength(count);
  });

  it.each([
    ['p', [0, 0, 1]],
    ['*', [0, 0, 0]],
    ['#a', [1, 0, 0]],
    ['[id=a]', [0, 1, 0]],
    ['p.a[b]:first-child', [0, 3, 1]],
    ['p::before', [0, 0, 2]],
    [':is(#a, p)', [1, 0, 0]],
    [':not(.a, p)', [0, 1, 0]],
    [':where(#a) p', [0, 0, 1]],
    ['p:nth-child(2)', [0, 1, 1]],
  ])('%s has the specificity %j', (selector, specificity) => {
    expect(parseSelector(selector).specificity).toEqual(specificity);
  });

  it.each([
    ['a:hover', ':hover', 'paper'],
    ['p:first-chlid', ':first-chlid', 'first-child'],
    ['p:contains(x)', ':contains', ':first-child'],
    ['p::first-line', '::first-line', '::before'],
    ['p::before b', '', 'at the end'],
    ['> p', 'combinator', 'before'],
    ['p >', 'combinator', 'follows'],
    ['p < b', 'combinator', '+'],
    ['svg|p', 'namespaces', 'bar'],
    ['[a!=b]', '!=', ':not'],
    ['p:nth-child(x)', 'nth-child(x)', '2n + 1'],
    ['p:dir(up)', 'up', ':dir(rtl)'],
    ['p:not(a:hover)', ':hover', 'paper'],
    ['p,', 'missing', 'comma'],
    ['p..a', '.a', 'letter'],
    ['#1', '1', 'letter'],
    ['p:first-child(2)', ':first-child', ''],
  ])('%s is refused', (selector, named, word) => {
    const { code, message, hint } = onlyMistake(`${selector} { color: red }`);
    expect(code).toBe('style/selector');
    expect(message).toContain(named);
    expect(hint ?? '').toContain(word);
  });

  it('are told one by one, each at its own place', () => {
    const { line, column } = onlyMistake('h1,\n  h2 > b,\n  a:hover /* no */,\n h3 { color: red }');
    expect([line, column]).toEqual([3, 3]);
  });
});
