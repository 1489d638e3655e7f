import { describe, expect, it } from 'vitest';
import { html } from '../../src/layout/html.js';
import { loadLayout } from '../../src/layout/index.js';
import { labelBook } from '../../src/layout/labels/book.js';
import { parseMessage } from '../../src/layout/labels/message.js';
import { sourceTitle } from '../../src/layout/sources/title.js';
import { profile } from './fixtures.js';
import { inline, stateOf } from './rendered.js';

const shown = (text: string) => text.replaceAll('\u00A0', '~').replaceAll('\u202F', '_');
const set = (text: string, language: string, acronyms = {}) =>
  shown(inline(text, stateOf(profile({ language, acronyms }))).replace(/<span lang="([^"]*)" dir="[^"]*">/gu, '<$1>'));

describe('the typography of a line', () => {
  it.each([
    ['fr', '[Who goes "home"?]{lang=en} : oui !', '<en>Who goes “home”?</span>_: oui_!'],
    ['fr', '"[A "b" c]{lang=en}"', '«_<en>A ‘b’ c</span>_»'],
    ['en', 'He said "[Quoi ?]{lang=fr}" -- no ?', 'He said “<fr>Quoi_?</span>” – no ?'],
    ['en', '[قال "نعم"]{lang=ar}, "he said"', '<ar>قال «نعم»</span>, “he said”'],
    ['en', '[移民\n权利]{lang=zh}\nand [a\nb]{lang=ru}', '<zh>移民权利</span>\nand <ru>a\nb</span>'],
    ['ru', '[в *доме* и [a an "x" b]{lang=en}]{lang=ru} к', '<ru>в~<em>доме</em> и~<en>a an “x” b</span></span> к'],
  ])('is that of each phrase in %s: %s', (language, text, expected) => {
    expect(set(text, language)).toBe(expected);
  });

  it.each([
    ['ru', 'в **доме** и\n*саду*', 'в~<strong>доме</strong> и~<em>саду</em>'],
    ['fr', 'Vraiment *"ici"*!', 'Vraiment <em>«_ici_»</em>_!'],
    ['fr', '15 **%**', '15_<strong>%</strong>'],
    ['en', '"a *b* c"', '“a <em>b</em> c”'],
    ['en', '*"a* b"', '<em>&quot;a</em> b&quot;'],
    ['zh', '*一*\n**二** `三` 四', '<em>一</em><strong>二</strong> <code>三</code> 四'],
    ['en', `'a' "\`code "x" -- \`"`, '‘a’ “<code>code &quot;x&quot; -- </code>”'],
    ['en', '\\"a\\" \\-- <https://a.example/b--c>', '&quot;a&quot; -- '],
  ])('sees through the elements of a line in %s: %s', (language, text, expected) => {
    expect(set(text, language).replace(/<a .*/u, '')).toBe(expected);
  });

  it('leaves an address that stands for itself as it is', () => {
    expect(set('<https://a.example/b--c?d!>', 'fr')).toContain('>https://a.example/b--c?d!</a>');
  });

  it('leaves acronyms to be explained', () => {
    expect(set('La "ONU" dit', 'fr', { ONU: 'Nations "Unies"' })).toBe(
      'La «_<abbr title="Nations &quot;Unies&quot;">ONU</abbr>_» dit',
    );
  });

  it('is that of a source in its title', () => {
    const state = stateOf(profile({ language: 'fr' }));
    const source = { id: 'a', path: 'sources.0', type: 'book', title: 'Who goes "home"?', author: [] };
    const rest = { domains: [], variables: {}, names: {} };
    expect(sourceTitle({ ...source, ...rest, language: 'en' }, state).markup).toContain('>Who goes “home”?<');
    expect(shown(sourceTitle({ ...source, ...rest }, state).markup)).toContain('>Who goes «_home_»_?<');
  });

  it('knows, in a label, what is put between its words', async () => {
    const layout = (await loadLayout('iom')).value ?? expect.fail();
    const labels = layout.labels('fr').value ?? expect.fail();
    const message = parseMessage('"{a}" : {b} !');
    if ('error' in message) throw new Error(message.error);
    const { typography } = layout;
    const book = labelBook(labels, new Map([['x', message]]), typography.formats('fr'), typography);
    expect(shown(book.html('x', { a: html`<i>A</i>`, b: html`<b>B</b>` }).markup)).toBe('«_<i>A</i>_»_: <b>B</b>_!');
    expect(shown(book.text('x', { a: 'A?', b: 'B' }))).toBe('«_A_?_»_: B_!');
  });
});
