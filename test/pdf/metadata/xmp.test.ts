import { type Element, isTag, isText } from 'domhandler';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { DocumentInfo } from '../../../src/pdf/document.js';
import { describe as describeInfo } from '../../../src/pdf/metadata/description.js';
import { escapeXml, xmpPacket } from '../../../src/pdf/metadata/xmp.js';
import { standardsOf } from '../../../src/pdf/standards/index.js';

const BASIC: DocumentInfo = { title: 'A & B <c> ]]>', language: 'en', date: new Date('2022-09-01T12:34:56.789Z') };

const packetOf = (info: Partial<DocumentInfo> = {}): string =>
  xmpPacket(describeInfo({ ...BASIC, ...info }, standardsOf({})));

/** All elements of a packet by their name. */
function elements(packet: string): Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    found.push(element);
    element.children.filter(isTag).forEach(visit);
  };
  parseDocument(packet, { xmlMode: true }).children.filter(isTag).forEach(visit);
  return found;
}

const textOf = (element: Element | undefined): string =>
  (element?.children ?? []).map((child) => (isText(child) ? child.data : isTag(child) ? textOf(child) : '')).join('');

const named = (packet: string, name: string): Element | undefined =>
  elements(packet).find((element) => element.name === name);

/** The items of a property, each with its language where it has one. */
function itemsOf(packet: string, name: string): string[] {
  const list = named(packet, name)?.children.filter(isTag)[0];
  return (list?.children.filter(isTag) ?? []).map((item) => {
    const language = item.attribs['xml:lang'];
    return language === undefined ? textOf(item) : `${language}: ${textOf(item)}`;
  });
}

describe('the XMP packet', () => {
  it('says by which parts of which standards the file can be read', () => {
    const packet = packetOf();
    expect(textOf(named(packet, 'pdfuaid:part'))).toBe('1');
    expect(textOf(named(packet, 'pdfaid:part'))).toBe('3');
    expect(textOf(named(packet, 'pdfaid:conformance'))).toBe('A');
    expect(xmpPacket(describeInfo(BASIC, []))).not.toMatch(/pdfaid|pdfuaid/);
  });

  it('has a title in each language, the file’s own first and as the default', () => {
    const packet = packetOf({ title: 'Profile', titles: { en: 'Profile', fr: 'Profil', ar: 'ملف' } });
    expect(itemsOf(packet, 'dc:title')).toEqual(['x-default: Profile', 'en: Profile', 'fr: Profil', 'ar: ملف']);
    expect(itemsOf(packet, 'dc:language')).toEqual(['en']);
  });

  it('names publisher, licence, numbers and dates where they are known, and nothing where they are not', () => {
    const packet = packetOf({
      author: 'An Author',
      subject: 'What it is about',
      keywords: ['one', 'two'],
      publisher: 'A Publisher',
      rights: { text: 'CC BY', url: 'https://example.org/by' },
      identifiers: [
        { scheme: 'ISBN', value: '978-92-9268-366-5' },
        { scheme: 'DOI', value: '10.5555/x' },
        { scheme: 'URL', value: 'https://example.org/p' },
      ],
    });
    expect(itemsOf(packet, 'dc:creator')).toEqual(['An Author']);
    expect(itemsOf(packet, 'dc:subject')).toEqual(['one', 'two']);
    expect(itemsOf(packet, 'dc:publisher')).toEqual(['A Publisher']);
    expect(textOf(named(packet, 'dc:identifier'))).toBe('urn:isbn:9789292683665');
    expect(itemsOf(packet, 'dc:date')).toEqual(['2022-09-01T12:34:56Z']);
    expect(textOf(named(packet, 'xmpRights:WebStatement'))).toBe('https://example.org/by');
    expect(textOf(named(packet, 'xmpRights:Marked'))).toBe('True');
    expect(textOf(named(packet, 'prism:isbn'))).toBe('978-92-9268-366-5');
    expect(textOf(named(packet, 'prism:doi'))).toBe('10.5555/x');
    const bare = elements(packetOf({ author: '', keywords: [] })).map(({ name }) => name);
    for (const name of ['dc:creator', 'dc:subject', 'dc:identifier', 'xmpRights:Marked', 'prism:isbn']) {
      expect(bare).not.toContain(name);
    }
  });

  it('has each language once, and the default is the file’s own whatever the others are called', () => {
    const titles = { EN: 'another', 'x-default': 'a third', 'zh-Hans': '概况', ru: 'Профиль' };
    expect(itemsOf(packetOf({ title: 'Profile', titles }), 'dc:title')).toEqual([
      'x-default: Profile',
      'en: Profile',
      'zh-Hans: 概况',
      'ru: Профиль',
    ]);
  });

  it('knows a DOI however it is written', () => {
    for (const value of ['10.5555/a b<1>', 'doi:10.5555/a b<1>', 'https://doi.org/10.5555/a b<1>']) {
      const packet = packetOf({ identifiers: [{ scheme: 'DOI', value }] });
      expect(textOf(named(packet, 'prism:doi'))).toBe('10.5555/a b<1>');
      expect(textOf(named(packet, 'dc:identifier'))).toBe('https://doi.org/10.5555/a%20b%3C1%3E');
    }
  });

  it('names every schema by the address that ISO 19005-3 and ISO 16684-1 give it', () => {
    const packet = packetOf({
      rights: { text: 'CC BY' },
      identifiers: [{ scheme: 'URL', value: 'https://example.org/' }],
    });
    const spaces = Object.fromEntries(
      elements(packet).flatMap(({ attribs }) =>
        Object.entries(attribs).flatMap(([name, value]) => (name.startsWith('xmlns:') ? [[name.slice(6), value]] : [])),
      ),
    );
    expect(spaces).toEqual({
      x: 'adobe:ns:meta/',
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      dc: 'http://purl.org/dc/elements/1.1/',
      xmp: 'http://ns.adobe.com/xap/1.0/',
      xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
      pdf: 'http://ns.adobe.com/pdf/1.3/',
      prism: 'http://prismstandard.org/namespaces/basic/3.0/',
      pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
      pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
      pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
      pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
      pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
    });
  });

  it('says of each property that it describes its name, type, category and meaning', () => {
    const packet = packetOf({ identifiers: [{ scheme: 'ISBN', value: '1' }] });
    const lists = elements(packet).filter(({ name }) => name === 'pdfaSchema:property');
    const described = lists.flatMap((list) => {
      const [sequence] = list.children.filter(isTag);
      expect(sequence?.name).toBe('rdf:Seq');
      return (sequence?.children.filter(isTag) ?? []).map((item) => {
        expect(item.attribs['rdf:parseType']).toBe('Resource');
        const entry = (name: string): string =>
          textOf(item.children.filter(isTag).find((child) => child.name === `pdfaProperty:${name}`));
        return [entry('name'), entry('valueType'), entry('category'), entry('description') !== ''];
      });
    });
    expect(described).toEqual([
      ['isbn', 'Text', 'external', true],
      ['doi', 'Text', 'external', true],
      ['url', 'URL', 'external', true],
      ['part', 'Integer', 'internal', true],
    ]);
  });

  it('is a packet that is not to be changed in place, and says nothing of its bytes', () => {
    const packet = packetOf();
    expect(packet).toMatch(/^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>\n/);
    expect(packet).toMatch(/<\?xpacket end="r"\?>$/);
    expect(packet).not.toMatch(/ (?:bytes|encoding)=/);
  });

  it('describes every property of a schema that readers of PDF/A do not know', () => {
    const packet = packetOf({ identifiers: [{ scheme: 'DOI', value: '10.5555/x' }] });
    const described = elements(packet)
      .filter(({ name }) => name === 'pdfaSchema:prefix')
      .map(textOf);
    expect(described).toEqual(['prism', 'pdfuaid']);
    const properties = elements(packet)
      .filter(({ name }) => name === 'pdfaProperty:name')
      .map(textOf);
    expect(properties).toEqual(expect.arrayContaining(['part', 'isbn', 'doi', 'url']));
    const used = elements(packet).flatMap(({ name }) => /^(?:prism|pdfuaid):(.*)/.exec(name)?.[1] ?? []);
    for (const name of used) expect(properties).toContain(name);
  });

  it('keeps any text as it is: brackets, ampersands, other scripts, signs beyond the first plane', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const title = `x${text.replace(/\s/g, ' ')}x`;
        // The parser joins line ends as XML asks; what XML cannot say is left out.
        const said = title.replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '');
        expect(itemsOf(packetOf({ title }), 'dc:title')[0]).toBe(`x-default: ${said}`);
      }),
    );
  });

  it('leaves out what XML has no sign for', () => {
    expect(escapeXml('a\u0000\u0008\u000bb\ud800c\uffff<&>"')).toBe('ab\ufffdc&lt;&amp;&gt;&quot;');
  });
});
