import { deflateSync } from 'node:zlib';
import { pageOf, pdfOf, stream } from '../../read/helpers.js';

/** A file that says it is a PDF. */
export interface HostilePdf {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Too large for a quick test. */
  readonly large?: true;
}

const pdf = (name: string, bytes: () => Uint8Array, more: { readonly large?: true } = {}): HostilePdf => ({
  name: `PDF: ${name}`,
  bytes,
  ...more,
});

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

const pressed = (data: Uint8Array): string => deflateSync(data, { level: 9 }).toString('latin1');

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const PAGES = '<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 100]>>';
const PAGE = '<</Type/Page/Parent 2 0 R>>';

/** A file with a structure tree of these further objects, which begin at 5. */
const structured = (root: string, more: readonly string[], page = PAGE): Uint8Array =>
  pdfOf([`<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 4 0 R>>`, PAGES, page, root, ...more]);

/** Objects of which each names the next twice: a million million in a kilobyte. */
const doubling = (first: number, count: number, one: (next: string) => string, last: string): string[] =>
  Array.from({ length: count }, (_, index) => (index === count - 1 ? last : one(`${first + index + 1} 0 R`)));

const element = (kids: string): string => `<</Type/StructElem/S/Div/P 4 0 R/K[${kids}]>>`;

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
  pdf('structure in a circle', () =>
    structured('<</Type/StructTreeRoot/K 5 0 R>>', ['<</Type/StructElem/S/Div/P 5 0 R/K[5 0 R 4 0 R]>>']),
  ),
  pdf('structure that doubles', () =>
    structured(
      '<</Type/StructTreeRoot/K 5 0 R>>',
      doubling(5, 60, (next) => element(`${next} ${next}`), element('0')),
    ),
  ),
  pdf('structure 50,000 deep', () =>
    structured(
      '<</Type/StructTreeRoot/K 5 0 R>>',
      doubling(5, 50_000, (next) => element(next), element('0')),
    ),
  ),
  pdf('roles in a circle', () =>
    structured('<</Type/StructTreeRoot/K 5 0 R/RoleMap<</A/B/B/A/Div/Div>>>>', ['<</Type/StructElem/S/A/P 4 0 R>>']),
  ),
  pdf('a tree of numbers in a circle', () =>
    structured('<</Type/StructTreeRoot/K 6 0 R/ParentTree 5 0 R>>', ['<</Kids[5 0 R 5 0 R]>>', element('0')]),
  ),
  pdf('a tree of numbers that doubles', () =>
    structured(
      '<</Type/StructTreeRoot/ParentTree 5 0 R>>',
      doubling(5, 60, (next) => `<</Kids[${next} ${next}]>>`, '<</Nums[0 null]>>'),
    ),
  ),
  pdf('a tree of names in a circle', () =>
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 4 0 R/Dests 4 0 R>>>>',
      PAGES,
      PAGE,
      '<</Kids[4 0 R 4 0 R]>>',
    ]),
  ),
  pdf('an outline in a circle', () =>
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R/Outlines 4 0 R>>',
      PAGES,
      PAGE,
      '<</First 5 0 R/Last 5 0 R>>',
      '<</Title(a)/Next 5 0 R/First 5 0 R/Parent 4 0 R>>',
    ]),
  ),
  pdf(
    'a gigabyte as a file inside',
    () =>
      pdfOf([
        '<</Type/Catalog/Pages 2 0 R/AF[4 0 R]/Names<</EmbeddedFiles<</Names[(a.build.json)4 0 R]>>>>>>',
        PAGES,
        PAGE,
        '<</Type/Filespec/F(a.build.json)/UF(a.build.json)/EF<</F 5 0 R>>/AFRelationship/Source>>',
        stream('/Type/EmbeddedFile/Filter/FlateDecode', pressed(Buffer.alloc(1_000_000_000, ' '))),
      ]),
    { large: true },
  ),
  pdf(
    'a gigabyte of metadata',
    () =>
      pdfOf([
        '<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>',
        PAGES,
        PAGE,
        stream('/Type/Metadata/Subtype/XML/Filter/FlateDecode', pressed(Buffer.alloc(1_000_000_000, '<a>'))),
      ]),
    { large: true },
  ),
  pdf('metadata 100,000 deep', () =>
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>',
      PAGES,
      PAGE,
      stream('/Type/Metadata/Subtype/XML', '<a>'.repeat(100_000)),
    ]),
  ),
  pdf('entities in metadata', () =>
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>',
      PAGES,
      PAGE,
      stream('/Type/Metadata/Subtype/XML', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    ]),
  ),
  pdf('a lock', () => pdfOf([CATALOG, PAGES, PAGE, '<</Filter/Standard/V 5/R 6>>'], '/Encrypt 4 0 R')),
];
