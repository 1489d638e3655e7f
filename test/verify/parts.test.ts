import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProfile } from '../../src/verify/icc.js';
import { isLanguageTag } from '../../src/verify/language.js';
import { readGlyphProgram } from '../../src/verify/sfnt.js';
import { readXml } from '../../src/verify/xml.js';
import { DC, readXmp, textOf } from '../../src/verify/xmp.js';

test.each([
  'en',
  'pt-BR',
  'zh-Hans',
  'es-419',
  'sl-rozaj-biske',
  'de-CH-1996',
  'en-u-ca-gregory',
  'x-own',
  'zh-cmn-Hans-CN',
])('%s is a language tag', (tag) => expect(isLanguageTag(tag)).toBe(true));
test.each(['', 'e', 'en_GB', 'English!', 'en-', '-en', 'en--GB', 'fr FR', 'en-a', '123'])(
  '“%s” is no language tag',
  (tag) => expect(isLanguageTag(tag)).toBe(false),
);

test.each([
  ['<a>&amp;&#233;&#xE9;<![CDATA[<]]></a>', '&éé<'],
  ['<?x y?><!-- c --><a b="1" c=\'2\'/>', ''],
])('reads %s', (source, text) => {
  expect(readXml(source).root?.text).toBe(text);
});

test.each([
  ['', 'no element'],
  ['<a>', '<a> does not end'],
  ['<a></b>', '</b> does not end <a>'],
  ['<a/><b/>', 'two root elements'],
  ['<a>A & B</a>', 'not escaped'],
  ['<a>&nbsp;</a>', 'not escaped'],
  ['<a b="1" b="2"/>', 'twice'],
  ['<a b=1/>', 'not well-formed'],
  ['<a b="<"/>', 'not well-formed'],
  ['<x:a/>', 'prefix'],
  ['text', 'outside'],
  ['<a>\u0001</a>', 'character'],
  ['<!DOCTYPE a><a/>', 'not well-formed'],
  ['<a>'.repeat(500), 'too deep'],
])('%s is not well-formed XML', (source, problem) => {
  expect(readXml(source).problem).toContain(problem);
});

test('any text that is escaped comes back', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/[^\t\n\r -~\u0080-\ud7ff]/.test(text));
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      expect(readXml(`<a>${escaped}</a>`).root?.text).toBe(text);
    }),
  );
});

test('reads XMP as attributes and as elements', () => {
  const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  const xmp = readXmp(
    `<rdf:RDF ${rdf}><rdf:Description rdf:about="" dc:source="s"><dc:title><rdf:Alt><rdf:li xml:lang="fr">f</rdf:li><rdf:li xml:lang="x-default">d</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>a</rdf:li><rdf:li>b</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF>`,
  );
  expect(['source', 'title', 'creator', 'rights'].map((name) => textOf(xmp, DC, name))).toEqual([
    's',
    'd',
    'a, b',
    undefined,
  ]);
});

test('a profile or a font that is cut short is none', () => {
  expect([readProfile(null), readProfile(new Uint8Array(200)), readProfile(new Uint8Array(3))]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(readGlyphProgram(bytes)).toBeUndefined();
    }),
  );
});
