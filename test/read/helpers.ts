import { openPdf, type PdfFile } from '../../src/read/index.js';

/** A PDF with a classic table of cross-references, from the bodies of its objects (1, 2, …); object 1 is the catalog. */
export function pdfOf(bodies: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const offsets = bodies.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<</Size ${bodies.length + 1}/Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

export const stream = (dictionary: string, data: string): string =>
  `<<${dictionary}/Length ${data.length}>>\nstream\n${data}\nendstream`;

/** A file of one page with this content and these resources. */
export const pageOf = (content: string, resources = '', more: readonly string[] = []): Uint8Array =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 100]>>',
    `<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<${resources}>>>>`,
    stream('', content),
    ...more,
  ]);

export function opened(bytes: Uint8Array): PdfFile {
  const { file, problem } = openPdf(bytes);
  if (!file) throw new Error(problem);
  return file;
}
