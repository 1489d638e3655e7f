import { pageOf, pdfOf, stream } from '../../read/helpers.js';
import { CATALOG, doubling, type HostilePdf, latin, PAGE, PAGES, pdf, pressed } from './pdf-case.js';
import { TREES } from './pdf-trees.js';

/** Finished files that are damaged, go round in a circle, or unfold without end. */
export const PDFS: readonly HostilePdf[] = [
  pdf('nothing', () => latin('')),
  pdf('a head alone', () => latin('%PDF-1.7\n')),
  pdf('zeros', () => new Uint8Array(5_000_000)),
  pdf('half a file', () => {
    const whole = pageOf('BT ET');
    return whole.subarray(0, whole.length >> 1);
  }),
  pdf('a table that leads to itself', () => {
    const text = Buffer.from(pageOf('')).toString('latin1');
    const start = text.lastIndexOf('xref\n', text.lastIndexOf('startxref') - 1);
    return latin(text.replace('/Root', `/Prev ${start}/Root`));
  }),
  pdf('a table at the end of the world', () => latin('%PDF-1.7\nstartxref\n99999999999999999999\n%%EOF')),
  pdf('a table below nothing', () => latin('%PDF-1.7\nstartxref\n-5\n%%EOF')),
  pdf('a table of four thousand million', () =>
    latin('%PDF-1.7\nxref\n0 4294967295\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF'),
  ),
  pdf('a size of four thousand million', () => pdfOf([CATALOG, PAGES, PAGE], '/Size 4294967295')),
  pdf('a stream of tables with gaps', () =>
    latin(
      '%PDF-1.7\n1 0 obj\n<</Type/XRef/W[1 4 2]/Index[0 4000000000]/Size 4000000000/Root 1 0 R/Length 7>>\nstream\nabcdefg\nendstream\nendobj\nstartxref\n9\n%%EOF',
    ),
  ),
  pdf('a stream of tables with fields of no size', () =>
    latin(
      '%PDF-1.7\n1 0 obj\n<</Type/XRef/W[0 0 0]/Index[0 2000000000]/Size 2000000000/Root 1 0 R/Length 1>>\nstream\na\nendstream\nendobj\nstartxref\n9\n%%EOF',
    ),
  ),
  pdf('brackets 1,000,000 deep', () => pdfOf([CATALOG, `<</Type/Pages/Kids ${'['.repeat(1_000_000)}`])),
  pdf('dictionaries 300,000 deep', () => pdfOf([`${'<</A'.repeat(300_000)}`, PAGES])),
  pdf('a text that does not end', () => pdfOf([CATALOG, `<</Type/Pages/Kids(${'('.repeat(1_000_000)}`])),
  pdf('pages in a circle', () => pdfOf([CATALOG, '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>'])),
  pdf('pages that are their own parents', () => pdfOf([CATALOG, PAGES, '<</Type/Page/Parent 3 0 R>>'])),
  pdf('pages that double', () =>
    pdfOf([CATALOG, ...doubling(2, 60, (next) => `<</Type/Pages/Kids[${next} ${next}]/Count 2>>`, '<</Type/Page>>')]),
  ),
  pdf('pages 20,000 deep', () =>
    pdfOf([CATALOG, ...doubling(2, 20_000, (next) => `<</Type/Pages/Kids[${next}]/Count 1>>`, '<</Type/Page>>')]),
  ),
  pdf('references in a circle', () => pdfOf([CATALOG, '3 0 R', '4 0 R', '3 0 R'])),
  pdf('references 50,000 long', () => pdfOf([CATALOG, ...doubling(2, 50_000, (next) => next, PAGES)])),
  pdf('a length of itself', () =>
    pdfOf([CATALOG, PAGES, PAGE.replace('>>', '/Contents 4 0 R>>'), '<</Length 4 0 R>>\nstream\nBT ET\nendstream']),
  ),
  pdf('a length beyond the end', () =>
    pdfOf([
      CATALOG,
      PAGES,
      PAGE.replace('>>', '/Contents 4 0 R>>'),
      '<</Length 2000000000>>\nstream\nBT ET\nendstream',
    ]),
  ),
  pdf('a length below nothing', () =>
    pdfOf([CATALOG, PAGES, PAGE.replace('>>', '/Contents 4 0 R>>'), '<</Length -7>>\nstream\nBT ET\nendstream']),
  ),
  pdf(
    'a gigabyte of zeros as content',
    () =>
      pdfOf([
        CATALOG,
        PAGES,
        PAGE.replace('>>', '/Contents 4 0 R>>'),
        stream('/Filter/FlateDecode', pressed(Buffer.alloc(1_000_000_000))),
      ]),
    { large: true },
  ),
  pdf(
    '200 MB of operators as content',
    () =>
      pdfOf([
        CATALOG,
        PAGES,
        PAGE.replace('>>', '/Contents 4 0 R>>'),
        stream('/Filter/FlateDecode', pressed(Buffer.alloc(200_000_000, 'q Q '))),
      ]),
    { large: true },
  ),
  pdf(
    '200 MB of numbers as content',
    () =>
      pdfOf([
        CATALOG,
        PAGES,
        PAGE.replace('>>', '/Contents 4 0 R>>'),
        stream('/Filter/FlateDecode', pressed(Buffer.alloc(200_000_000, '1 '))),
      ]),
    { large: true },
  ),
  pdf(
    '20 MB of brackets as content',
    () =>
      pdfOf([
        CATALOG,
        PAGES,
        PAGE.replace('>>', '/Contents 4 0 R>>'),
        stream('/Filter/FlateDecode', pressed(Buffer.alloc(20_000_000, '['))),
      ]),
    { large: true },
  ),
  pdf(
    'objects pressed to a gigabyte',
    () =>
      pdfOf([
        CATALOG,
        PAGES,
        PAGE,
        stream('/Type/ObjStm/N 1000000/First 10/Filter/FlateDecode', pressed(Buffer.alloc(1_000_000_000, '0 '))),
      ]),
    { large: true },
  ),
  pdf(
    'filters on filters',
    () => {
      const zeros = Buffer.alloc(500_000_000);
      return pdfOf([
        CATALOG,
        PAGES,
        PAGE.replace('>>', '/Contents 4 0 R>>'),
        stream('/Filter[/FlateDecode/FlateDecode]', pressed(Buffer.from(pressed(zeros), 'latin1'))),
      ]);
    },
    { large: true },
  ),
  pdf('10,000 filters', () =>
    pdfOf([
      CATALOG,
      PAGES,
      PAGE.replace('>>', '/Contents 4 0 R>>'),
      stream(`/Filter[${'/FlateDecode'.repeat(10_000)}]`, pressed(Buffer.alloc(100))),
    ]),
  ),
  pdf('rows of a thousand million', () =>
    pdfOf([
      CATALOG,
      PAGES,
      PAGE.replace('>>', '/Contents 4 0 R>>'),
      stream(
        '/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 1000000000/Colors 32/BitsPerComponent 16>>',
        pressed(Buffer.alloc(100)),
      ),
    ]),
  ),
  pdf('rows of nothing', () =>
    pdfOf([
      CATALOG,
      PAGES,
      PAGE.replace('>>', '/Contents 4 0 R>>'),
      stream('/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 0/Colors -1>>', pressed(Buffer.alloc(1000))),
    ]),
  ),
  pdf('a form that draws itself', () =>
    pageOf('/A Do', '/XObject<</A 5 0 R>>', [
      stream('/Type/XObject/Subtype/Form/Resources<</XObject<</A 5 0 R>>>>', '/A Do'),
    ]),
  ),
  pdf('forms that double', () =>
    pageOf(
      '/A Do',
      '/XObject<</A 5 0 R>>',
      doubling(
        5,
        60,
        (next) => stream(`/Type/XObject/Subtype/Form/Resources<</XObject<</A ${next}>>>>`, '/A Do /A Do'),
        stream('/Type/XObject/Subtype/Form', 'q Q'),
      ),
    ),
  ),
  pdf('states 2,000,000 deep', () => pageOf('q '.repeat(2_000_000))),
  pdf('marks 1,000,000 deep', () => pageOf('/P<</MCID 0>>BDC '.repeat(300_000))),
  pdf('a picture in the line that does not end', () => pageOf(`BI /W 9999999 ID ${'a'.repeat(1_000_000)}`)),
  pdf('1,000,000 operands', () => pageOf(`${'1 '.repeat(1_000_000)}re`)),
  pdf('a map of all characters', () =>
    pageOf('BT /F 9 Tf <0001> Tj ET', '/Font<</F 5 0 R>>', [
      '<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[7 0 R]>>',
      stream(
        '',
        'begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange',
      ),
      '<</Type/Font/Subtype/CIDFontType2/W[0 4000000000 500]/DW 1000>>',
    ]),
  ),
  pdf('widths without end', () =>
    pageOf('BT /F 9 Tf (a) Tj ET', '/Font<</F 5 0 R>>', [
      '<</Type/Font/Subtype/TrueType/FirstChar 0/LastChar 2000000000/Widths[1 2]>>',
    ]),
  ),
  ...TREES,
];
