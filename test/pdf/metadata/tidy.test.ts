import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentInfo } from '../../../src/pdf/document.js';
import { oneLine, tidied } from '../../../src/pdf/metadata/tidy.js';
import { escapeXml } from '../../../src/pdf/metadata/xmp.js';

const DATE = new Date('2022-09-01T00:00:00Z');

describe('a text of the metadata', () => {
  it('is one line of characters that can be said', () => {
    expect(oneLine(' A\r\nB\t\u2028C\u0000\u001f\u0085D ')).toBe('A B C D');
    expect(oneLine('a\ud800b\udc00')).toBe('a\ufffdb\ufffd');
    expect(oneLine('\uffff\u{1fffe}\ufdd0')).toBe('');
  });

  it('keeps what belongs to the letters: no-break spaces, joiners, marks of direction, high characters', () => {
    const text = 'Profil\u00a0: « A »\u202f! \u0645\u200c\u0646 \u200fa 👩\u200d👧 e\u0301';
    expect(oneLine(text)).toBe(text);
  });

  it('is tidy for good, and needs nothing but escapes in XML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = oneLine(text);
        expect(oneLine(line)).toBe(line);
        expect(line).not.toMatch(/[\p{Cc}\p{Surrogate}]/u);
        const read = escapeXml(line)
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, '&');
        expect(read).toBe(line);
      }),
    );
  });
});

describe('what a document says of itself', () => {
  it('leaves out what says nothing', () => {
    const info: DocumentInfo = {
      title: ' A title ',
      titles: { fr: '', es: ' \u0001 ', pt: 'Um título' },
      author: '',
      subject: ' \n ',
      keywords: ['', ' ', 'word'],
      publisher: '\u0000',
      rights: { text: ' ', url: '' },
      identifiers: [
        { scheme: 'DOI', value: ' ' },
        { scheme: 'ISBN', value: '1' },
      ],
      creator: '',
      language: 'en',
      date: DATE,
    };
    expect(tidied(info)).toEqual({
      title: 'A title',
      titles: { pt: 'Um título' },
      keywords: ['word'],
      identifiers: [{ scheme: 'ISBN', value: '1' }],
      language: 'en',
      date: DATE,
    });
  });

  it('keeps an address of a licence without words, and words without an address', () => {
    const of = (rights: DocumentInfo['rights']): unknown =>
      tidied({ title: 'x', language: 'en', date: DATE, ...(rights ? { rights } : {}) }).rights;
    expect(of({ text: '', url: 'https://example.org/' })).toEqual({ text: '', url: 'https://example.org/' });
    expect(of({ text: 'CC BY' })).toEqual({ text: 'CC BY' });
  });
});
