import { describe, expect, it } from 'vitest';
import type { DocumentInfo } from '../../../src/pdf/document.js';
import { renderPdf } from '../../../src/pdf/index.js';
import { pdfDate } from '../../../src/pdf/metadata/dates.js';
import { openPdf, type PdfFile, readInfo, readMetadata, readOutputIntents } from '../../../src/read/index.js';
import { documentOf, text } from '../helpers/document.js';

const INFO: DocumentInfo = {
  title: 'Profil « A & B »',
  author: 'Ünal (Ed.)',
  subject: 'ملف',
  keywords: ['one', 'two, three'],
  creator: 'a program 1.0',
  language: 'fr',
  date: new Date('2022-09-01T00:00:00Z'),
};

async function open(more: Partial<Parameters<typeof documentOf>[1]> = {}): Promise<PdfFile> {
  const { file, problem } = openPdf((await renderPdf(documentOf([text('x')], { info: INFO, ...more }))).bytes);
  if (!file) throw new Error(problem);
  return file;
}

describe('what a file says of itself', () => {
  it('is the same in the older dictionary as in XMP', async () => {
    const file = await open();
    const info = readInfo(file);
    expect(Object.fromEntries(info)).toMatchObject({
      Title: INFO.title,
      Author: INFO.author,
      Subject: INFO.subject,
      Creator: INFO.creator,
      Producer: 'pdfmake',
      CreationDate: "D:20220901000000+00'00'",
      ModDate: "D:20220901000000+00'00'",
    });
    const xmp = readMetadata(file) ?? '';
    for (const said of ['Profil « A &amp; B »', 'Ünal (Ed.)', 'ملف', 'a program 1.0', '2022-09-01T00:00:00Z']) {
      expect(xmp).toContain(said);
    }
  });

  it('is its language, that its title is to be shown, and that it is tagged', async () => {
    const { catalog } = await open();
    expect(catalog.text('Lang')).toBe('fr');
    expect(catalog.dict('ViewerPreferences')?.get('DisplayDocTitle')).toBe(true);
    expect(catalog.dict('MarkInfo')?.get('Marked')).toBe(true);
  });

  it('is what its colours mean', async () => {
    const [intent, ...others] = readOutputIntents(await open());
    expect(others).toEqual([]);
    expect(intent).toMatchObject({ components: 3 });
    expect(readOutputIntents(await open({ standards: [] }))).toEqual([]);
    expect(readOutputIntents(await open({ standards: ['PDF/UA-1'] }))).toEqual([]);
  });

  it('is the same in both places for the oddest of texts, which are on one line in both', async () => {
    const odd = 'A & B <c> ]]> "q" \'s\' (p) \\\\ \u0001\u001f\u007f\r\n\t😀 ملف \ud800 \udc00x\u00a0é';
    const line = 'A & B <c> ]]> "q" \'s\' (p) \\\\ 😀 ملف \ufffd \ufffdx\u00a0é';
    const file = await open({
      info: { ...INFO, title: odd, author: odd, subject: odd, creator: odd, keywords: [odd, '', ' '] },
    });
    const info = readInfo(file);
    for (const name of ['Title', 'Author', 'Subject', 'Creator', 'Keywords']) expect(info.get(name)).toBe(line);
    const said = line.replace('&', '&amp;').replace('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    expect((readMetadata(file) ?? '').split(`>${said}<`)).toHaveLength(9);
  });

  it('says nothing where it is given nothing', async () => {
    const file = await open({ info: { title: 'x', author: '', keywords: [''], language: 'und', date: INFO.date } });
    expect([...readInfo(file).keys()].sort()).toEqual(['CreationDate', 'ModDate', 'Producer', 'Title']);
    expect(readMetadata(file)).not.toMatch(/dc:creator|dc:subject|pdf:Keywords|<([\w:]+)><\/\1>/);
  });

  it.each(['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])('is dated %s in both places', async (text) => {
    const file = await open({ info: { ...INFO, date: new Date(text) } });
    expect(readInfo(file).get('ModDate')).toBe(`D:${text.replace(/\D/g, '')}+00'00'`);
    expect(readMetadata(file)).toContain(`<xmp:ModifyDate>${text}</xmp:ModifyDate>`);
  });

  it('cannot be dated in a year of five digits, nor on no day', async () => {
    await expect(open({ info: { ...INFO, date: new Date(Date.UTC(10000, 0)) } })).rejects.toThrow('four digits');
    await expect(open({ info: { ...INFO, date: new Date(Number.NaN) } })).rejects.toThrow(RangeError);
  });

  it('has dates of four digits for the year, in universal time', () => {
    expect(pdfDate(new Date('0987-01-31T23:59:59Z'))).toBe("D:09870131235959+00'00'");
    expect(pdfDate(new Date('2024-12-31T23:30:00-01:00'))).toBe("D:20250101003000+00'00'");
  });
});
