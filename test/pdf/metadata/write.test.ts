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

  it('has dates of four digits for the year, in universal time', () => {
    expect(pdfDate(new Date('0987-01-31T23:59:59Z'))).toBe("D:09870131235959+00'00'");
    expect(pdfDate(new Date('2024-12-31T23:30:00-01:00'))).toBe("D:20250101003000+00'00'");
  });
});
